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

  /** The median of a figure over the rounds. */
  public double median(ToLongFunction<Cost> figure) {
    return median(costs.stream().mapToDouble(figure::applyAsLong).toArray());
  }

  /** The median of each round's ratio, which a load that comes and goes disturbs least. */
  public double ratioTo(Series base, ToLongFunction<Cost> figure) {
    return median(
        IntStream.range(0, costs.size())
            .mapToDouble(
                i ->
                    (double) figure.applyAsLong(costs.get(i))
                        / figure.applyAsLong(base.costs.get(i)))
            .toArray());
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
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
