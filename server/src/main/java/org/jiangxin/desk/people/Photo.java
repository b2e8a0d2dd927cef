package org.jiangxin.desk.people;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/**
 * Makes a portrait of whatever picture was sent: it is really decoded, made small, and written
 * anew, so nothing else that the file carried, such as the place where it was taken, is kept.
 * Blocks.
 */
final class Photo {
  /** The largest file, in bytes. */
  static final int MOST_BYTES = 10_000_000;

  private static final int MOST_PIXELS = 60_000_000;
  private static final int LONGEST_SIDE = 640;

  private Photo() {}

  /**
   * The portrait as JPEG.
   *
   * @throws Refusal 415 when it is no PNG or JPEG, 422 when it is too large
   */
  static byte[] of(byte[] file) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw noPicture();
      }
      ImageReader reader = readers.next();
      reader.setInput(in, true, true);
      if (!"JPEG".equalsIgnoreCase(reader.getFormatName())
          && !"png".equalsIgnoreCase(reader.getFormatName())) {
        throw noPicture();
      }
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        throw new Refusal(
            Problem.of(422, "photo", "Too large", "A photo has at most 60 million pixels"));
      }
      return jpeg(small(reader.read(0)));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw noPicture();
    }
  }

  private static Refusal noPicture() {
    return new Refusal(
        Problem.of(415, "photo", "Not a photo", "This file is no picture. Choose a JPEG or PNG."));
  }

  private static BufferedImage small(BufferedImage picture) {
    double scale =
        Math.min(1.0, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = small.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    canvas.dispose();
    return small;
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", file);
    return file.toByteArray();
  }
}
