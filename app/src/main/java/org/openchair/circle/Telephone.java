package org.openchair.circle;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Telephone numbers as networks take them (ITU-T E.164): a plus sign, the country code, the number, and nothing else. */
public final class Telephone {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String NO_COUNTRY = "ZZ";

    private Telephone() {}

    /** Empty where it is no number of any country: without its code, a message could go to a stranger. */
    public static Optional<String> e164(String text) {
        try {
            PhoneNumber number = NUMBERS.parse(text, NO_COUNTRY);
            return NUMBERS.isValidNumber(number) ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }
}
