package vn.nghiquyet.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The files channels are kept in. */
final class ChannelFileTest {
  private static final String HEAD = "nghiquyet-channel\t1\n";

  private static Channel read(String text) throws IOException {
    return Channel.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "some.channel");
  }

  @Test
  void aSmallFileIsRead() throws IOException {
    Channel channel = read(HEAD + "1\tứ\tir\t150\t\t400\n2\trn\tm\t200\n+\t\t.\t300\nend\t4\n");
    assertThat(channel.logProb("ir", "ứ")).isEqualTo(-1.5);
    assertThat(channel.logProb("", "ứ")).isEqualTo(-4);
    assertThat(channel.logProb("m", "rn")).isEqualTo(-2);
    assertThat(channel.logProb(".ir", "ứ")).isEqualTo(-4.5);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'line 1: not a channel'",
    "'nghiquyet-channel\t2\nend\t0\n', 'line 1: not a channel'",
    "'nghiquyet-channel\t1\n1\ta\ta\t1\n', 'line 2: cut short'",
    "'nghiquyet-channel\t1\n1\ta\ta\t1\nend\t2\n', 'line 3: 1 events'",
    "'nghiquyet-channel\t1\n1\ta\ta\t1\nend\t1\nmore', 'line 3: 1 events'",
    "'nghiquyet-channel\t1\n1\ta\ta\nend\t1\n', 'line 2: not a line of events'",
    "'nghiquyet-channel\t1\n1\tab\ta\t1\nend\t1\n', 'line 2: not a line of events'",
    "'nghiquyet-channel\t1\nx\ta\ta\t1\nend\t1\n', 'line 2: not a line of events'",
    "'nghiquyet-channel\t1\n1\ta\tabcd\t1\nend\t1\n', 'line 2: an event too long'",
    "'nghiquyet-channel\t1\n1\ta\ta\tmuch\nend\t1\n', 'line 2: not a cost: much'",
    "'nghiquyet-channel\t1\n1\ta\ta\t-1\nend\t1\n', 'line 2: not a cost: -1'",
    "'nghiquyet-channel\t1\n1\ta\ta\t9999999\nend\t1\n', 'line 2: not a cost: 9999999'",
  })
  void aDamagedFileSaysWhereAndWhy(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("some.channel, ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @EnumSource(Regime.class)
  void aShippedFileCutAnywhereIsRefused(Regime regime) throws IOException {
    byte[] bytes;
    try (InputStream in = Channel.class.getResourceAsStream(regime.code() + ".channel")) {
      bytes = in.readAllBytes();
    }
    assertThat(bytes.length).isLessThan(150_000);
    for (int length = 0; length < bytes.length - 1; length += bytes.length / 37) {
      String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
      assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
    }
  }
}
