package dev.drydock.docker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyException;
import java.security.PrivateKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** A private key in a PEM file, in any of the forms that openssl writes; Java itself reads only one of them. */
final class PrivateKeyFile {
    private PrivateKeyFile() {}

    /** @throws KeyException where there is none, or one that wants a password */
    static PrivateKey read(Path file) throws IOException, KeyException {
        JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
        try (Reader text = Files.newBufferedReader(file);
                PEMParser parser = new PEMParser(text)) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                if (part instanceof PEMKeyPair pair) {
                    return converter.getKeyPair(pair).getPrivate();
                }
                if (part instanceof PrivateKeyInfo key) {
                    return converter.getPrivateKey(key);
                }
            }
        }
        throw new KeyException(file.toString());
    }
}
