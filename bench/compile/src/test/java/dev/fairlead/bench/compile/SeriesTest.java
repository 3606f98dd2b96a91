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

  @Test
  void tellsHowMuchTheRoundsDiffer() {
    Series base = series(100, 100, 100, 100, 100);
    Series other = series(150, 110, 120, 130, 140);

    assertThat(other.ratioTo(base, Cost::cpu, 0.25)).isEqualTo(1.2);
    assertThat(other.ratioTo(base, Cost::cpu, 0.75)).isEqualTo(1.4);
    assertThat(other.rounds()).isEqualTo(5);
  }

  private static Series series(long... cpu) {
    Series series = new Series();
    for (long nanos : cpu) {
      series.add(new Cost(nanos, 0, 0));
    }
    return series;
  }
}
