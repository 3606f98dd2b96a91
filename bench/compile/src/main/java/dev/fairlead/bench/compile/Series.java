package dev.fairlead.bench.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** The rounds of one compiler on one code base, in their order. */
public final class Series {
  private final List<Cost> costs = new ArrayList<>();

  /** No rounds yet. */
  public Series() {}

  /** The next round. */
  public void add(Cost cost) {
    costs.add(cost);
  }

  /** How many rounds there were. */
  int rounds() {
    return costs.size();
  }

  /** The median of a figure over the rounds. */
  public double median(ToLongFunction<Cost> figure) {
    return median(costs.stream().mapToDouble(figure::applyAsLong).toArray());
  }

  /** The median of each round's ratio, which a load that comes and goes disturbs least. */
  public double ratioTo(Series base, ToLongFunction<Cost> figure) {
    return ratioTo(base, figure, 0.5);
  }

  /** The ratio that a part of the rounds, from 0 to 1, stays below. */
  double ratioTo(Series base, ToLongFunction<Cost> figure, double part) {
    return quantile(
        IntStream.range(0, costs.size())
            .mapToDouble(
                i ->
                    (double) figure.applyAsLong(costs.get(i))
                        / figure.applyAsLong(base.costs.get(i)))
            .toArray(),
        part);
  }

  /** The median of what each round took more. */
  double excessOver(Series base, ToLongFunction<Cost> figure) {
    return median(
        IntStream.range(0, costs.size())
            .mapToDouble(
                i -> figure.applyAsLong(costs.get(i)) - figure.applyAsLong(base.costs.get(i)))
            .toArray());
  }

  private static double median(double[] values) {
    return quantile(values, 0.5);
  }

  private static double quantile(double[] values, double part) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double at = part * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
