package org.resograph.cli;

import java.net.URI;
import java.net.URISyntaxException;
import org.resograph.remote.ReleaseSite;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The site at an address that the user names. */
final class SiteConverter implements ITypeConverter<ReleaseSite> {

    @Override
    public ReleaseSite convert(String address) {
        try {
            return ReleaseSite.at(new URI(address));
        } catch (URISyntaxException e) {
            throw new TypeConversionException("not an address of HTTP: " + e.getReason());
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
