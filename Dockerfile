# syntax=docker/dockerfile:1
#
#   docker build -t zhirong .                        builds from source; needs nothing but Docker
#   docker build -t zhirong --build-arg JAR=built .  takes target/zhirong.jar as ./mvnw left it: the jar that was tested
#
# The image runs as user 10001 with a read-only root: docker run --read-only --tmpfs /tmp -v files:/var/lib/zhirong/files …
# Configuration is by environment, see docs/operations/configuration.md.
ARG JAR=source

FROM node:20-bookworm-slim AS node

FROM eclipse-temurin:25-jdk AS source
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY config config
COPY frontend frontend
COPY src src
COPY bench bench
# the tests ran before; they need a database and a browser that have no place in an image
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw -B -DskipTests package && mkdir /jar && cp target/zhirong.jar /jar/

FROM eclipse-temurin:25-jdk AS built
COPY target/zhirong.jar /jar/

FROM ${JAR} AS layers
WORKDIR /layers
RUN java -Djarmode=tools -jar /jar/zhirong.jar extract --layers --destination extracted
COPY container/HealthCheck.java .
RUN javac -d health HealthCheck.java \
 && install -d -o 10001 -g 10001 files

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="ZhiRong" \
      org.opencontainers.image.description="Marketplace for IP-pledge financing" \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /application
# rarest change first, so that a new version is a small pull
COPY --from=layers /layers/health/ /health/
COPY --from=layers /layers/files/ /var/lib/zhirong/files/
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
RUN chown 10001:10001 /var/lib/zhirong/files
USER 10001:10001
ENV ZHIRONG_FILES_DIR=/var/lib/zhirong/files \
    JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true"
VOLUME /var/lib/zhirong/files
EXPOSE 8080 8081
# JDK_JAVA_OPTIONS is the server's; the check is a small process of its own
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=3 \
    CMD ["env", "-u", "JDK_JAVA_OPTIONS", "java", "-Xmx16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", "/health", "HealthCheck"]
ENTRYPOINT ["java", "-jar", "zhirong.jar"]
