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

    private static String detail(int code) {
        return switch (code) {
            case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                    "The address with the headers may have at most "
                            + Listener.REQUEST_HEADERS
                            + " bytes; a long query goes by POST.";
            default -> "The request could not be read as HTTP.";
        };
    }

    private static byte[] body(int code) {
        String title = HttpStatus.getMessage(code);
        Problem problem =
                Problem.of(
                        code,
                        title.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        title,
                        detail(code));
        return ProblemWriter.text(problem).getBytes(StandardCharsets.UTF_8);
    }
}
