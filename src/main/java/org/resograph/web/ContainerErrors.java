package org.resograph.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.resograph.web.http.Exchange;
import org.resograph.web.http.Problem;
import org.resograph.web.http.ProblemWriter;

/** Errors that Jetty finds before any handler is asked, as problem details too. */
final class ContainerErrors extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        headers(response.getHeaders());
        byte[] body = body(code);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static void headers(HttpFields.Mutable fields) {
        Exchange.ALWAYS.forEach(fields::put);
        fields.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    private static byte[] body(int code) {
        String title = HttpStatus.getMessage(code);
        Problem problem =
                Problem.of(
                        code,
                        title.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        title,
                        "The request could not be read as HTTP.");
        return ProblemWriter.text(problem).getBytes(StandardCharsets.UTF_8);
    }
}
