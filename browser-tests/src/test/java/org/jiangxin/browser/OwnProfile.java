package org.jiangxin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Chromium whose profile lies in a folder and outlives it, as on a tablet: it can be closed,
 * killed without a chance to write anything down, and started again.
 */
final class OwnProfile implements AutoCloseable {
  private final Playwright playwright = Playwright.create(Chromium.NO_DOWNLOAD);
  private final Path folder;

  OwnProfile(Path folder) {
    this.folder = folder;
  }

  /** Starts it, in English, on a phone's screen. */
  BrowserContext start() {
    BrowserType.LaunchPersistentContextOptions options =
        new BrowserType.LaunchPersistentContextOptions()
            .setHeadless(true)
            .setArgs(Chromium.FLAGS)
            .setLocale("en")
            .setViewportSize(390, 844)
            .setHasTouch(true);
    Chromium.installed().ifPresent(options::setExecutablePath);
    return playwright.chromium().launchPersistentContext(folder, options);
  }

  /** SIGKILL for the browser and all its processes, as by a system that needs its memory. */
  void kill() {
    ProcessHandle browser = ProcessHandle.of(processId()).orElseThrow();
    List<ProcessHandle> all = Stream.concat(browser.descendants(), Stream.of(browser)).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
  }

  /** A running Chromium names itself in its profile's lock: {@code host-pid}. */
  private long processId() {
    try {
      String lock = Files.readSymbolicLink(folder.resolve("SingletonLock")).toString();
      return Long.parseLong(lock.substring(lock.lastIndexOf('-') + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
