package org.jiangxin.peer;

import java.net.URI;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;

/** A scoreboard server as one would write it with Spring: STOMP, its simple broker, JDBC. */
@SpringBootApplication
@EnableWebSocketMessageBroker
public class Peer implements WebSocketMessageBrokerConfigurer {

  public static void main(String[] arguments) {
    SpringApplication.run(Peer.class, arguments);
  }

  @Override
  public void registerStompEndpoints(StompEndpointRegistry registry) {
    registry.addEndpoint("/ws");
  }

  @Override
  public void configureMessageBroker(MessageBrokerRegistry registry) {
    registry.enableSimpleBroker("/topic", "/queue");
    registry.setApplicationDestinationPrefixes("/app");
  }

  @Bean
  DataSource database() {
    URI address = URI.create(System.getenv("DATABASE"));
    String[] account = address.getUserInfo().split(":", 2);
    return DataSourceBuilder.create()
        .url("jdbc:postgresql://" + address.getAuthority().split("@")[1] + address.getPath())
        .username(account[0])
        .password(account[1])
        .build();
  }
}
