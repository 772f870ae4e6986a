namespace Summ.Scoring.Rouge;

/// <summary>
/// Rounding to five decimals as C's <c>%7.5f</c> does it: of the exact binary value, exact ties to the even digit. The result is the double
/// nearest to the decimal number, as if the digits were printed and read again.
/// </summary>
public static class FiveDecimals
{
    private const double Units = 100_000;

    /// <summary>Rounds a number.</summary>
    /// <param name="value">From 0 up to some billions.</param>
    public static double Round(double value)
    {
        // value * Units is exactly scaled + error. Near a tie the distance is exact, a multiple of scaled's last bit while the error is at most half
        // of that bit; so the error matters only where the distance is 0.
        double scaled = value * Units;
        double error = Math.FusedMultiplyAdd(value, Units, -scaled);
        double below = Math.Floor(scaled);
        double distance = scaled - (below + 0.5);
        bool isUp = distance > 0 || (distance == 0 && (error > 0 || (error == 0 && below % 2 == 1)));
        return (isUp ? below + 1 : below) / Units;
    }
}
