package org.resograph.resolution;

import java.util.regex.Pattern;

/**
 * A body of the United Nations, by the key it has in the reference: {@code HRC}, {@code GA}, {@code
 * SC}, {@code ECOSOC}.
 *
 * @param key upper-case letters, digits and hyphens
 */
public record Body(String key) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]*");

    public static final Body GENERAL_ASSEMBLY = new Body("GA");
    public static final Body SECURITY_COUNCIL = new Body("SC");
    public static final Body ECONOMIC_AND_SOCIAL_COUNCIL = new Body("ECOSOC");
    public static final Body HUMAN_RIGHTS_COUNCIL = new Body("HRC");

    /** Until 2006; the Council took its place. */
    public static final Body COMMISSION_ON_HUMAN_RIGHTS = new Body("CHR");

    /** The Commission's, until 2006. */
    public static final Body SUB_COMMISSION = new Body("SUBCOM");

    public Body {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of a body: " + key);
        }
    }

    @Override
    public String toString() {
        return key;
    }
}
