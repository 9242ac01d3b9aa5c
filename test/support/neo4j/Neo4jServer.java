import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server for tests on 127.0.0.1:PORT with its data in HOME, until its standard input closes or it is told to
 * end. HOME goes with it, so nothing need be closed in good order.
 */
public class Neo4jServer {
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
        new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(home)));
        System.out.println("ready");
        // Our parent holds the other end: when it is gone, however it went, so are we.
        while (System.in.read() >= 0) { }
        end(home);
    }

    private static void end(Path home) {
        FileUtils.deleteQuietly(home.toFile());
        Runtime.getRuntime().halt(0);
    }
}
