package vn.nghiquyet.ocr.tesseract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.nghiquyet.ocr.OcrException;

/**
 * The native libraries and the language data on disk, where the libraries of the system can find
 * them. What comes with the program is unpacked once into the user's cache folder, or for this run
 * into a temporary one where that cannot be written.
 *
 * @param libraries the folder of the native libraries; empty where the system's own are used
 * @param data the folder of the language data
 */
record Installation(String libraries, String data) {
  private static final String LANGUAGE = Tesseract.LANGUAGE + ".traineddata";
  private static final String DATA = "/vn/nghiquyet/tessdata/" + LANGUAGE;

  /** Changes whenever one of the files does. */
  private static final String VERSION = "ocr-5.5.2-1";

  /** The environment variable that names the data of a system installation. */
  private static final String SYSTEM_DATA = "TESSDATA_PREFIX";

  /** By platform, the files that JavaCPP's jars carry, and the names JNA looks for. */
  private static final Map<String, List<String>> FILES =
      Map.of(
          "linux",
              List.of(
                  "libleptonica.so.6", "libtesseract.so.5.5", "libleptonica.so", "libtesseract.so"),
          "macosx",
              List.of(
                  "libleptonica.6.dylib",
                  "libtesseract.5.5.dylib",
                  "libleptonica.dylib",
                  "libtesseract.dylib"));

  /**
   * Finds or makes it.
   *
   * @param tessdata a folder with language data, empty for that of {@value #SYSTEM_DATA} or the
   *     program's own
   * @throws OcrException if there is none, or it cannot be unpacked
   */
  static Installation find(String tessdata) throws OcrException {
    try {
      return new Installation(ownLibraries(), dataIn(tessdata));
    } catch (IOException e) {
      throw new OcrException(OcrException.Kind.UNAVAILABLE, e.toString());
    }
  }

  private static String dataIn(String tessdata) throws IOException, OcrException {
    if (!tessdata.isEmpty()) {
      if (!holdsLanguage(tessdata)) {
        throw new OcrException(OcrException.Kind.UNAVAILABLE, "no " + LANGUAGE + " in " + tessdata);
      }
      return tessdata;
    }
    String system = System.getenv(SYSTEM_DATA);
    if (system != null && holdsLanguage(system)) {
      return system;
    }
    return unpack(Map.of(LANGUAGE, DATA)).toString();
  }

  private static boolean holdsLanguage(String folder) {
    try {
      return Files.isRegularFile(Path.of(folder, LANGUAGE));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The program's own; on systems that it has none for, JNA looks for the system's. */
  private static String ownLibraries() throws IOException {
    String system = system();
    List<String> files = FILES.getOrDefault(system, List.of());
    String platform = system + "-" + architecture();
    if (files.isEmpty()
        || Installation.class.getResource(resource(platform, files.get(0))) == null) {
      return "";
    }
    Path folder =
        unpack(
            Map.of(
                files.get(0), resource(platform, files.get(0)),
                files.get(1), resource(platform, files.get(1))));
    for (int i = 0; i < 2; i++) {
      alias(folder.resolve(files.get(i)), folder.resolve(files.get(i + 2)));
    }
    return folder.toString();
  }

  private static String resource(String platform, String file) {
    String library = file.startsWith("liblept") ? "leptonica" : "tesseract";
    return "/org/bytedeco/" + library + "/" + platform + "/" + file;
  }

  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.startsWith("linux") ? "linux" : name.startsWith("mac") ? "macosx" : name;
  }

  private static String architecture() {
    String arch = System.getProperty("os.arch", "");
    return arch.equals("aarch64") ? "arm64" : arch.equals("amd64") ? "x86_64" : arch;
  }

  /** Another name for the same file, so that the system loads it once. */
  private static void alias(Path file, Path name) throws IOException {
    if (Files.exists(name)) {
      return;
    }
    Path part = part(name);
    try {
      Files.createSymbolicLink(part, file.getFileName());
      move(part, name);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The folder with these files in it, each written whole if it is not there yet. */
  private static Path unpack(Map<String, String> resources) throws IOException {
    try {
      return unpack(resources, Files.createDirectories(cache()));
    } catch (IOException e) {
      Path folder = Files.createTempDirectory("nq-");
      resources.keySet().forEach(file -> folder.resolve(file).toFile().deleteOnExit());
      return unpack(resources, folder);
    }
  }

  private static Path unpack(Map<String, String> resources, Path folder) throws IOException {
    for (Map.Entry<String, String> entry : resources.entrySet()) {
      unpack(entry.getValue(), folder.resolve(entry.getKey()));
    }
    return folder;
  }

  private static void unpack(String resource, Path file) throws IOException {
    java.net.URL url = Installation.class.getResource(resource);
    if (url == null) {
      throw new IOException("no " + resource + " in the program");
    }
    if (Files.exists(file) && Files.size(file) == url.openConnection().getContentLengthLong()) {
      return;
    }
    Path part = part(file);
    try (InputStream in = url.openStream()) {
      Files.copy(in, part);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path part(Path file) {
    return file.resolveSibling("." + UUID.randomUUID() + ".part");
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path cache() {
    String home = System.getProperty("user.home", ".");
    String local = System.getenv("LOCALAPPDATA");
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path base =
        xdg != null && !xdg.isBlank()
            ? Path.of(xdg)
            : local != null && !local.isBlank()
                ? Path.of(local)
                : system().equals("macosx")
                    ? Path.of(home, "Library", "Caches")
                    : Path.of(home, ".cache");
    return base.resolve("nq").resolve(VERSION);
  }
}
