package org.resograph.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** What a page or a form draws, unpacked no further than {@link Limits} allow. */
final class BoundedContent implements RandomAccessRead {

    private final RandomAccessRead content;
    private final Limits limits;
    private long read;

    private BoundedContent(RandomAccessRead content, Limits limits) {
        this.content = content;
        this.limits = limits;
    }

    /** A page with its content bounded. */
    static PDPage of(PDPage page, Limits limits) {
        return new PDPage(page.getCOSObject()) {
            @Override
            public PDResources getResources() {
                return page.getResources();
            }

            @Override
            public RandomAccessRead getContentsForStreamParsing() throws IOException {
                return new BoundedContent(page.getContentsForStreamParsing(), limits);
            }
        };
    }

    /** A form with its content bounded. */
    static PDFormXObject of(PDFormXObject form, Limits limits) {
        return new PDFormXObject(form.getCOSObject()) {
            @Override
            public PDResources getResources() {
                return form.getResources();
            }

            @Override
            public RandomAccessRead getContentsForStreamParsing() throws IOException {
                return new BoundedContent(form.getContentsForStreamParsing(), limits);
            }
        };
    }

    private void count(int bytes) {
        limits.countContent(bytes, read);
        read += bytes;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return content.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        count(length);
        return content.read(into, offset, length);
    }

    @Override
    public int peek() throws IOException {
        return content.peek();
    }

    @Override
    public void rewind(int bytes) throws IOException {
        read -= bytes;
        content.rewind(bytes);
    }

    @Override
    public void skip(int length) throws IOException {
        count(length);
        content.skip(length);
    }

    @Override
    public int available() throws IOException {
        return content.available();
    }

    @Override
    public long getPosition() throws IOException {
        return content.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        content.seek(position);
    }

    @Override
    public long length() throws IOException {
        return content.length();
    }

    @Override
    public boolean isClosed() {
        return content.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return content.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return content.createView(start, length);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
