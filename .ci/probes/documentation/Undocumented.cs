namespace Probe;

public sealed class Undocumented;
