using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class BormuthGrade35Tests
{

}
