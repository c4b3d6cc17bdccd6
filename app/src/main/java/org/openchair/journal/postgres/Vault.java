package org.openchair.journal.postgres;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.openchair.events.Id;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys: each circle has its own, wrapped by its practice's, wrapped by the installation's, which lies in a file
 * with mode 600 beside the data or comes from the environment. Everything cryptographic is Tink's.
 */
@Component
public class Vault {
    private final Aead installation;

    Vault(@Value("${openchair.data}") Path data, @Value("${openchair.key:}") String key)
            throws GeneralSecurityException, IOException {
        AeadConfig.register();
        this.installation = aead(key.isBlank() ? keyFile(data) : Base64.getDecoder().decode(key));
    }

    /** A new key for {@code owner}, wrapped so that only {@code keeper} opens it. */
    static byte[] newKey(Id owner, Aead keeper) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), keeper, Bytes.of(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A new key could not be made.", e);
        }
    }

    static Aead open(byte[] sealed, Id owner, Aead keeper) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(sealed, keeper, Bytes.of(owner))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key does not open. Is this the installation's own key file?", e);
        }
    }

    /** A new key for a practice, wrapped by the installation's. */
    public byte[] newPracticeKey(Id practice) {
        return newKey(practice, installation);
    }

    Aead openPractice(byte[] sealed, Id practice) {
        return open(sealed, practice, installation);
    }

    private static Aead aead(byte[] keyset) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] keyFile(Path data) throws GeneralSecurityException, IOException {
        Path file = data.resolve("installation.key");
        if (!Files.exists(file)) {
            Files.createDirectories(data);
            byte[] fresh = TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
            Path draft = Files.createTempFile(data, "installation", ".key",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, fresh);
            // The key must be on the disk before anything is sealed with it, even if the power goes now.
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel folder = FileChannel.open(data, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
        return Files.readAllBytes(file);
    }
}
