package org.jiangxin.cli;

import com.hazelcast.config.Config;
import com.hazelcast.config.YamlConfigBuilder;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.VertxBuilder;
import io.vertx.core.VertxOptions;
import io.vertx.core.eventbus.EventBusOptions;
import io.vertx.core.impl.cpu.CpuCoreSensor;
import io.vertx.micrometer.MetricsDomain;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jiangxin.store.StartupProblem;

/** The node's Vert.x: on the native transport, alone or in a cluster. Blocks. */
final class NodeVertx {
  private static final Path CLUSTER_FILE = Path.of("config", "hazelcast.yaml");
  private static final String HERE = "127.0.0.1";

  private NodeVertx() {}

  static Vertx start(Optional<ClusterSettings> cluster, MeterRegistry registry) {
    VertxOptions options =
        new VertxOptions()
            .setPreferNativeTransport(true)
            .setEventLoopPoolSize(loops())
            .setMetricsOptions(metrics());
    VertxBuilder builder =
        Vertx.builder().with(options).withMetrics(new MicrometerMetricsFactory(registry));
    return cluster.map(settings -> clustered(builder, options, settings)).orElseGet(builder::build);
  }

  /**
   * One for each processor: more of them only take turns. Two at least, so that a long broadcast
   * does not keep every judge waiting.
   */
  private static int loops() {
    return Math.max(2, CpuCoreSensor.availableProcessors());
  }

  /** Vert.x measures every write to every socket; our own meters do without that. */
  private static MicrometerMetricsOptions metrics() {
    MicrometerMetricsOptions options = new MicrometerMetricsOptions().setEnabled(true);
    for (MetricsDomain each : MetricsDomain.values()) {
      if (each != MetricsDomain.NAMED_POOLS) {
        options.addDisabledMetricsCategory(each.toCategory());
      }
    }
    return options;
  }

  private static Vertx clustered(
      VertxBuilder builder, VertxOptions options, ClusterSettings settings) {
    options.setEventBusOptions(new EventBusOptions().setHost(settings.host().orElse(HERE)));
    try {
      return builder
          .with(options)
          .withClusterManager(new HazelcastClusterManager(hazelcast(settings)))
          .buildClustered()
          .await();
    } catch (RuntimeException failure) {
      throw new StartupProblem(
          "The node cannot join its cluster ("
              + failure.getMessage()
              + "); check JIANGXIN_CLUSTER_HOST, JIANGXIN_CLUSTER_PORT and config/hazelcast.yaml",
          failure);
    }
  }

  private static Config hazelcast(ClusterSettings settings) {
    Config config = fromFile();
    String host = settings.host().orElse(HERE);
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface(host);
    settings.port().ifPresent(config.getNetworkConfig()::setPort);
    if (!settings.members().isEmpty()) {
      config.getNetworkConfig().getJoin().getTcpIpConfig().setMembers(settings.members());
    }
    return config;
  }

  /** The file beside the server goes before the one in the jar. */
  private static Config fromFile() {
    try (InputStream file =
        Files.exists(CLUSTER_FILE)
            ? Files.newInputStream(CLUSTER_FILE)
            : Objects.requireNonNull(
                NodeVertx.class.getResourceAsStream("/config/hazelcast.yaml"))) {
      return new YamlConfigBuilder(file).build();
    } catch (IOException | RuntimeException wrong) {
      throw new StartupProblem(
          "config/hazelcast.yaml cannot be used: " + wrong.getMessage(), wrong);
    }
  }
}
