package org.openchair.kit;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Room for a whole page with its headers, so that it leaves in one piece; Tomcat's own room is 8 KiB, and a page has 12. */
@Component
class WholePages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.setProperty("socket.appWriteBufSize", "32768"));
    }
}
