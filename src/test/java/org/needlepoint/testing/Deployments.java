package org.needlepoint.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/** Deploys with {@link Twice} instead of the connector alone. */
public class Deployments implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder extensions) {
        extensions.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Twice.class);
    }

    /**
     * A server that tells no servlets gets one more start. The connector (3.1) looks at the server's output five times a second and takes
     * what has been printed by then: now and then that is the first half of the list, and every test fails for it.
     */
    public static class Twice extends PayaraMicroDeployableContainer {

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            ProtocolMetaData first = super.deploy(archive);
            if (tellsServlets(first)) {
                return first;
            }
            undeploy(archive);
            ProtocolMetaData second = super.deploy(archive);
            if (!tellsServlets(second)) {
                throw new DeploymentException(
                        "The server started twice without the application; its output stands above.");
            }
            return second;
        }

        private static boolean tellsServlets(ProtocolMetaData told) {
            return told.getContexts(HTTPContext.class).stream()
                    .anyMatch(context -> !context.getServlets().isEmpty());
        }
    }
}
