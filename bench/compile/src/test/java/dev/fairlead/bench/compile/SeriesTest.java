package dev.fairlead.bench.compile;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SeriesTest {
  @Test
  void comparesRoundByRound() {
    Series base = series(100, 300, 200);
    Series other = series(110, 360, 400);

    assertThat(base.median(Cost::cpu)).isEqualTo(200);
    assertThat(other.ratioTo(base, Cost::cpu)).isEqualTo(1.2);
    assertThat(other.excessOver(base, Cost::cpu)).isEqualTo(60);
  }

  @Test
  void takesTheMiddleOfAnEvenNumber() {
    assertThat(series(1, 2, 4, 8).median(Cost::cpu)).isEqualTo(3);
  }

  private static Series series(long... cpu) {
    Series series = new Series();
    for (long nanos : cpu) {
      series.add(new Cost(nanos, 0, 0));
    }
    return series;
  }
}
