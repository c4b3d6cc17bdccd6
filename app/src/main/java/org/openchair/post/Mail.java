package org.openchair.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.openchair.access.Accounts;
import org.openchair.events.PracticeId;
import org.openchair.kit.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Neutral letters over SMTP: no names, no subject that tells, nothing to look at but a link.
 *
 * <p>{@code OPENCHAIR_SMTP_URL} is {@code smtp://user:password@host:587} (STARTTLS where offered) or {@code smtps://…}.
 */
@Component
class Mail {
    private static final String SECONDS_15 = "15000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final Accounts accounts;
    private final boolean on;
    private final String from;

    Mail(@Value("${openchair.smtp-url}") String url, @Value("${openchair.mail.from}") String from, Accounts accounts) {
        this.accounts = accounts;
        this.on = !url.isBlank();
        if (on) {
            set(URI.create(url));
        }
        this.from = from.isBlank() ? "open-chair@" + (on ? sender.getHost() : "localhost") : from;
    }

    private void set(URI url) {
        boolean secure = "smtps".equals(url.getScheme());
        sender.setProtocol(secure ? "smtps" : "smtp");
        sender.setHost(url.getHost());
        sender.setPort(url.getPort() > 0 ? url.getPort() : secure ? 465 : 587);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        if (url.getUserInfo() != null) {
            String[] user = url.getUserInfo().split(":", 2);
            sender.setUsername(user[0]);
            sender.setPassword(user.length > 1 ? user[1] : "");
            properties.setProperty("mail.smtp.auth", "true");
            properties.setProperty("mail.smtps.auth", "true");
        }
        properties.setProperty("mail.smtp.starttls.enable", "true");
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + limit, SECONDS_15);
            properties.setProperty("mail.smtps." + limit, SECONDS_15);
        }
    }

    /** Whether letters leave at all, and this practice is not made up. */
    boolean isOnFor(PracticeId practice) {
        return on && !accounts.isDemonstration(practice);
    }

    /**
     * Sends a letter.
     *
     * @param cause names what it is sent for: a letter that is sent once more after a crash bears the same number, so that
     *              mail servers can tell
     */
    void send(String to, Words words, String subject, String text, Errand cause) throws MessagingException {
        MimeMessage message = new MimeMessage(sender.getSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + cause.instance().replace(':', '.') + "@open-chair>");
            }
        };
        MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(subject);
        letter.setText(text);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", words.locale().toLanguageTag());
        sender.send(message);
    }
}
