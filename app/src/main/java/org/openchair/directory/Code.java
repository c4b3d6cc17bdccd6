package org.openchair.directory;

import static org.openchair.directory.Topic.AGE;
import static org.openchair.directory.Topic.CARE;
import static org.openchair.directory.Topic.GROUPS;
import static org.openchair.directory.Topic.HELP;
import static org.openchair.directory.Topic.LANGUAGE;
import static org.openchair.directory.Topic.MEDICATION;
import static org.openchair.directory.Topic.PAYMENT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a service can offer, in the short codes of the national survey of treatment services, each with the values that a
 * file may use for it. A value that ends in a star stands for everything that begins like it.
 */
public enum Code {
    SUBSTANCE_USE("SA", CARE, "directory.code.substance-use", "substance use treatment", "treatment for substance use*"),
    MENTAL_HEALTH_CARE("MH", CARE, "directory.code.mental-health-care", "mental health treatment"),
    OUTPATIENT("OP", CARE, "directory.code.outpatient", "outpatient"),
    REGULAR_OUTPATIENT("ORT", CARE, "directory.code.regular-outpatient", "regular outpatient treatment"),
    INTENSIVE("OIT", CARE, "directory.code.intensive", "intensive outpatient treatment"),
    DAY_TREATMENT("ODT", CARE, "directory.code.day-treatment", "partial hospitalization*", "outpatient day treatment*"),
    OUTPATIENT_MEDICATION("OMB", CARE, "directory.code.outpatient-medication", "outpatient methadone/buprenorphine*"),
    RESIDENTIAL("RES", CARE, "directory.code.residential", "residential", "residential/24-hour residential"),
    SHORT_STAY("RS", CARE, "directory.code.short-stay", "short-term residential"),
    LONG_STAY("RL", CARE, "directory.code.long-stay", "long-term residential"),
    HOSPITAL("HI", CARE, "directory.code.hospital", "hospital inpatient", "hospital inpatient/24-hour*"),
    HOSPITAL_TREATMENT("HIT", CARE, "directory.code.hospital-treatment", "hospital inpatient treatment"),
    WITHDRAWAL("DT", CARE, "directory.code.withdrawal", "detoxification", "withdrawal management*"),
    OUTPATIENT_WITHDRAWAL("OD", CARE, "directory.code.outpatient-withdrawal", "outpatient detoxification"),
    RESIDENTIAL_WITHDRAWAL("RD", CARE, "directory.code.residential-withdrawal", "residential detoxification"),
    HOSPITAL_WITHDRAWAL("HID", CARE, "directory.code.hospital-withdrawal", "hospital inpatient detoxification"),
    MEDICATION_CLINIC("OTP", CARE, "directory.code.medication-clinic", "samhsa-certified opioid treatment program",
            "federally-certified opioid treatment program"),
    TELEHEALTH("TELE", CARE, "directory.code.telehealth", "telemedicine/telehealth*", "computerized treatment/telemedicine"),
    PEER_SUPPORT("PEER", CARE, "directory.code.peer-support", "consumer-run (peer-support) services", "mentoring/peer support",
            "peer support services"),
    SELF_HELP("SHG", CARE, "directory.code.self-help", "self-help groups"),
    HALFWAY_HOUSE("HH", CARE, "directory.code.halfway-house", "transitional housing*", "supported housing"),

    BUPRENORPHINE("BU", MEDICATION, "directory.code.buprenorphine", "buprenorphine used in treatment",
            "buprenorphine maintenance*", "prescribes/administers buprenorphine", "prescribes buprenorphine",
            "buprenorphine with naloxone*", "buprenorphine without naloxone*", "buprenorphine (extended*",
            "buprenorphine sub-dermal*"),
    METHADONE("MU", MEDICATION, "directory.code.methadone", "methadone", "methadone maintenance*", "methadone used in treatment"),
    NALTREXONE("NU", MEDICATION, "directory.code.naltrexone", "naltrexone used in treatment", "naltrexone (oral)",
            "prescribes/administers naltrexone", "prescribes naltrexone", "relapse prevention from naltrexone",
            "relapse prevention with naltrexone", "extended-release, injectable naltrexone*"),
    NO_MEDICATION("NMOA", MEDICATION, "directory.code.no-medication", "do not use medication for opioid addiction",
            "does not use medication for opioid use disorder"),

    MEDICAID("MD", PAYMENT, "directory.code.medicaid", "medicaid"),
    MEDICARE("MC", PAYMENT, "directory.code.medicare", "medicare"),
    PRIVATE_INSURANCE("PI", PAYMENT, "directory.code.private-insurance", "private health insurance"),
    SELF_PAY("SF", PAYMENT, "directory.code.self-pay", "cash or self-payment"),
    STATE_INSURANCE("SI", PAYMENT, "directory.code.state-insurance", "state-financed health insurance plan*"),
    MILITARY_INSURANCE("MI", PAYMENT, "directory.code.military-insurance", "military insurance*", "federal military insurance*"),
    TRIBAL_FUNDS("ITU", PAYMENT, "directory.code.tribal-funds", "ihs/tribal/urban*"),
    SLIDING_SCALE("SS", PAYMENT, "directory.code.sliding-scale", "sliding fee scale*"),
    PAYMENT_HELP("PA", PAYMENT, "directory.code.payment-help", "payment assistance*"),
    NO_CHARGE("NP", PAYMENT, "directory.code.no-charge", "no payment accepted", "free*"),

    SPANISH("SP", LANGUAGE, "directory.code.spanish", "spanish"),
    SIGN_LANGUAGE("AH", LANGUAGE, "directory.code.sign-language", "services for the deaf*", "sign language*"),

    WOMEN("WN", GROUPS, "directory.code.women", "adult women"),
    MEN("MN", GROUPS, "directory.code.men", "adult men"),
    PREGNANT("PW", GROUPS, "directory.code.pregnant", "pregnant/postpartum women"),
    TEENAGERS("AD", GROUPS, "directory.code.teenagers", "adolescents"),
    YOUNG_PEOPLE("TAY", GROUPS, "directory.code.young-people", "transitional age young adults", "young adults"),
    OLDER_PEOPLE("SE", GROUPS, "directory.code.older-people", "seniors or older adults", "seniors*"),
    LGBT("GL", GROUPS, "directory.code.lgbt", "lesbian, gay, bisexual*"),
    VETERANS("VET", GROUPS, "directory.code.veterans", "veterans"),
    ACTIVE_DUTY("ADM", GROUPS, "directory.code.active-duty", "active duty military"),
    MILITARY_FAMILIES("MF", GROUPS, "directory.code.military-families", "military families", "members of military families"),
    COURT("CJ", GROUPS, "directory.code.court", "clients referred from the court*", "criminal justice*"),
    MENTAL_HEALTH("CO", GROUPS, "directory.code.mental-health", "persons with co-occurring*", "clients with co-occurring*",
            "treatment for co-occurring*"),
    HIV("HV", GROUPS, "directory.code.hiv", "persons with hiv*", "clients with hiv*"),
    SEXUAL_ABUSE("XA", GROUPS, "directory.code.sexual-abuse", "persons who have experienced sexual abuse*", "clients who have experienced sexual abuse"),
    PARTNER_VIOLENCE("DV", GROUPS, "directory.code.partner-violence", "persons who have experienced intimate*", "clients who have experienced intimate*"),
    TRAUMA("TRMA", GROUPS, "directory.code.trauma", "persons who have experienced trauma", "clients who have experienced trauma"),

    CHILDREN("CHLD", AGE, "directory.code.children", "children/adolescents*"),
    YOUNG_ADULTS("YAD", AGE, "directory.code.young-adults", "young adults"),
    ADULTS("ADLT", AGE, "directory.code.adults", "adults"),
    SENIORS("SNR", AGE, "directory.code.seniors", "seniors*"),

    FAMILY_COUNSELLING("FCO", HELP, "directory.code.family-counselling", "family counseling*", "couples/family therapy"),
    COUPLES_COUNSELLING("MCO", HELP, "directory.code.couples-counselling", "marital/couples counseling*", "couples/family therapy"),
    HOUSING("HS", HELP, "directory.code.housing", "housing services"),
    WORK("EMP", HELP, "directory.code.work", "employment counseling*"),
    NALOXONE("NOE", HELP, "directory.code.naloxone", "naloxone and overdose education"),
    BEDS_FOR_CHILDREN("BC", HELP, "directory.code.beds-for-children", "residential beds for client*"),
    CHILD_CARE("CCC", HELP, "directory.code.child-care", "child care for client*"),
    TRANSPORT("TA", HELP, "directory.code.transport", "transportation assistance");

    private static final Map<String, Code> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Code::code, Function.identity()));

    private final String code;
    private final Topic topic;
    private final String message;
    private final List<String> values;

    Code(String code, Topic topic, String message, String... values) {
        this.code = code;
        this.topic = topic;
        this.message = message;
        this.values = List.of(values);
    }

    public static Optional<Code> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public static List<Code> about(Topic topic) {
        return Arrays.stream(values()).filter(code -> code.topic == topic).toList();
    }

    public String code() {
        return code;
    }

    public Topic topic() {
        return topic;
    }

    /** Key of the plain words for it. */
    public String message() {
        return message;
    }

    /** Whether a file's value, in lower case with single spaces, means this. */
    boolean means(String value) {
        return values.stream().anyMatch(known -> known.endsWith("*")
                ? value.startsWith(known.substring(0, known.length() - 1)) : value.equals(known));
    }
}
