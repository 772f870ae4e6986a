using Summ.Summarization;

namespace Summ.Benchmarks.Summarization;

// A family without a class here is refused at the start, one without systems is left out; see Suites.
public class BaselineBenchmarks() : SystemBenchmarks(SystemFamily.Baseline);

public class OracleBenchmarks() : SystemBenchmarks(SystemFamily.Oracle);

public class FrequencyBenchmarks() : SystemBenchmarks(SystemFamily.Frequency);

public class GraphBenchmarks() : SystemBenchmarks(SystemFamily.Graph);

public class LatentBenchmarks() : SystemBenchmarks(SystemFamily.Latent);
