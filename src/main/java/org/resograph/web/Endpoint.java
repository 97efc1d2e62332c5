package org.resograph.web;

import java.io.IOException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.resograph.web.http.Exchange;
import org.resograph.web.http.Handler;

/** An endpoint of the Fuseki service whose requests one of our handlers answers. */
final class Endpoint extends ActionService {

    private final Exchange exchange;
    private final Handler handler;

    Endpoint(Exchange exchange, Handler handler) {
        this.exchange = exchange;
        this.handler = handler;
    }

    /** All methods come here, those that Fuseki does not know too. */
    @Override
    public void process(HttpAction action) {
        try {
            exchange.answer(handler, action.getRequest(), action.getResponse());
        } catch (IOException e) {
            // Fuseki would swallow it, and the answer would look whole.
            action.getRequest().setAttribute(FrontFilter.BROKEN, e);
        }
    }

    @Override
    public void validate(HttpAction action) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void execute(HttpAction action) {
        throw new UnsupportedOperationException();
    }
}
