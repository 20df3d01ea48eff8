namespace Intake.Tests.Accuracy;

/// <summary>Precision and recall of one measure: gold units found of all, predictions that are right of all.</summary>
internal sealed class Counter
{
    private int found;
    private int wanted;
    private int right;
    private int said;

    public double Precision => said == 0 ? 1 : (double)right / said;

    public double Recall => wanted == 0 ? 1 : (double)found / wanted;

    public void Add(int found, int wanted, int right, int said)
    {
        this.found += found;
        this.wanted += wanted;
        this.right += right;
        this.said += said;
    }

    public void Add(Counter other) => Add(other.found, other.wanted, other.right, other.said);

    public override string ToString() => $"P {Precision:F3} ({right}/{said})  R {Recall:F3} ({found}/{wanted})";
}
