package org.jiangxin.desk.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jiangxin.language.Sentence;

/** Finds out whether a file is a photo as tablets send them, by decoding all of it. */
final class Jpeg {
  /** The most pixels of either side. */
  static final int LARGEST_SIDE = 2048;

  private Jpeg() {}

  /**
   * What is wrong with the file; empty when it is a JPEG, whole, of at most {@link #LARGEST_SIDE}
   * pixels a side, that carries nothing but the picture. Takes up to 20 MB and tens of
   * milliseconds: not for an event loop.
   */
  static Optional<Sentence> problem(byte[] file) {
    return JpegSegments.problem(file).or(() -> undecodable(file));
  }

  private static Optional<Sentence> undecodable(byte[] file) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    if (!readers.hasNext()) {
      throw new IllegalStateException("this Java has no JPEG decoder");
    }
    ImageReader reader = readers.next();
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, true, true);
      return decoded(reader);
    } catch (IOException | RuntimeException broken) {
      return Optional.of(Sentence.of("The picture is damaged."));
    } finally {
      reader.dispose();
    }
  }

  private static Optional<Sentence> decoded(ImageReader reader) throws IOException {
    if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
      return Optional.of(Sentence.of("A photo has at most {} pixels a side.", LARGEST_SIDE));
    }
    boolean[] doubtful = {false};
    reader.addIIOReadWarningListener((source, warning) -> doubtful[0] = true);
    BufferedImage picture = reader.read(0);
    return doubtful[0] || picture.getWidth() == 0
        ? Optional.of(Sentence.of("The picture is damaged."))
        : Optional.empty();
  }
}
