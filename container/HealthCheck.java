import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks the management port whether this process can serve, for the container's HEALTHCHECK: the runtime image has no
 * curl and gets none. Exit code 0 is healthy; an error status, a closed port or silence is 1.
 */
final class HealthCheck {

    private static final String READINESS = "http://127.0.0.1:8081/actuator/health/readiness";
    private static final int TIMEOUT_MILLIS = 3_000;

    public static void main(String[] arguments) {
        // halt, not exit: a slow answer must not hold the process past the timeout
        Runtime.getRuntime().halt(isUp(arguments.length == 0 ? READINESS : arguments[0]) ? 0 : 1);
    }

    private static boolean isUp(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            System.err.println(address + ": " + e.getMessage());
            return false;
        }
    }

    private HealthCheck() {}
}
