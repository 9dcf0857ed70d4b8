package vn.nghiquyet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** From the image as read back to the image as shown. */
final class PageGeometryTest {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 300;

  private static double[] corner(int turn) {
    return new PageGeometry(WIDTH, HEIGHT, 300, turn, 0).onPage(0, 0);
  }

  @Test
  void theUpperLeftCornerAsReadIsWhereTheTurnTookItFrom() {
    assertThat(corner(0)).containsExactly(0, 0);
    assertThat(corner(90)).containsExactly(0, HEIGHT);
    assertThat(corner(180)).containsExactly(WIDTH, HEIGHT);
    assertThat(corner(270)).containsExactly(WIDTH, 0);
  }

  @Test
  void boxesKeepTheirSizeUnderTurns() {
    Box box = new Box(10, 20, 40, 30);
    assertThat(new PageGeometry(WIDTH, HEIGHT, 300, 180, 0).onPage(box))
        .isEqualTo(new Box(160, 270, 190, 280));
    assertThat(new PageGeometry(WIDTH, HEIGHT, 300, 90, 0).onPage(box))
        .isEqualTo(new Box(20, 260, 30, 290));
  }

  @Test
  void theMiddleStaysWhereItIsUnderASkew() {
    double[] middle = new PageGeometry(WIDTH, HEIGHT, 300, 0, 2).onPage(100, 150);
    assertThat(middle[0]).isCloseTo(100, within(1e-9));
    assertThat(middle[1]).isCloseTo(150, within(1e-9));
  }

  @Test
  void whatWasRotatedClockwiseGoesBackCounterclockwise() {
    double[] right = new PageGeometry(WIDTH, HEIGHT, 300, 0, 2).onPage(200, 150);
    assertThat(right[1]).isLessThan(150);
  }

  @Test
  void pixelsArePointsAtTheResolution() {
    assertThat(PageGeometry.upright(10, 10, 300).points(300)).isEqualTo(72);
  }

  @Test
  void impossibleTurnsAreRefused() {
    assertThatThrownBy(() -> new PageGeometry(1, 1, 300, 45, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("45");
  }
}
