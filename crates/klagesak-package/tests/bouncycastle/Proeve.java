import java.io.*;
import java.nio.file.*;
import java.security.*;
import java.security.cert.*;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.*;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.*;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.*;
import org.bouncycastle.cms.jcajce.*;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** What the Java programs in use do with a package, with the same calls: sign, verify, encrypt, decrypt. */
public class Proeve {
    public static void main(String[] a) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        switch (a[0]) {
            case "sign" -> sign(a[1], a[2], a[3], Arrays.asList(a).subList(4, a.length - 1), a[a.length - 1]);
            case "verify" -> verify(a[1], a[2]);
            case "encrypt" -> encrypt(a[1], a[2], a[3]);
            case "decrypt" -> decrypt(a[1], a[2], a[3]);
            default -> throw new IllegalArgumentException(a[0]);
        }
    }

    static void sign(String algorithm, String content, String key, List<String> chain, String out) throws Exception {
        List<X509Certificate> certificates = new ArrayList<>();
        for (String name : chain) certificates.add(certificate(name));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder().setProvider("BC")
            .build(algorithm, key(key), certificates.get(0)));
        generator.addCertificates(new JcaCertStore(certificates));
        CMSSignedData signed = generator.generate(new CMSProcessableByteArray(read(content)), false);
        Files.write(Path.of(out), signed.getEncoded());
    }

    static void verify(String content, String file) throws Exception {
        CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(read(content)), read(file));
        SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
        X509CertificateHolder holder =
            (X509CertificateHolder) signed.getCertificates().getMatches(signer.getSID()).iterator().next();
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC").build(holder)))
            throw new SignatureException("does not verify");
    }

    static void encrypt(String in, String certificate, String out) throws Exception {
        AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
        AlgorithmIdentifier mask = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, sha256);
        AlgorithmIdentifier label = new AlgorithmIdentifier(
            PKCSObjectIdentifiers.id_pSpecified, new org.bouncycastle.asn1.DEROctetString(new byte[0]));
        AlgorithmIdentifier oaep = new AlgorithmIdentifier(
            PKCSObjectIdentifiers.id_RSAES_OAEP, new RSAESOAEPparams(sha256, mask, label));
        CMSEnvelopedDataStreamGenerator generator = new CMSEnvelopedDataStreamGenerator();
        generator.addRecipientInfoGenerator(
            new JceKeyTransRecipientInfoGenerator(certificate(certificate), oaep).setProvider("BC"));
        try (OutputStream file = new FileOutputStream(out);
             OutputStream encrypted = generator.open(file,
                 new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).setProvider("BC").build())) {
            Files.copy(Path.of(in), encrypted);
        }
    }

    static void decrypt(String in, String key, String out) throws Exception {
        try (InputStream file = new FileInputStream(in)) {
            CMSEnvelopedDataParser parser = new CMSEnvelopedDataParser(file);
            RecipientInformation first = parser.getRecipientInfos().getRecipients().iterator().next();
            CMSTypedStream content =
                first.getContentStream(new JceKeyTransEnvelopedRecipient(key(key)).setProvider("BC"));
            Files.copy(content.getContentStream(), Path.of(out), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static byte[] read(String name) throws IOException {
        return Files.readAllBytes(Path.of(name));
    }

    static X509Certificate certificate(String name) throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new FileInputStream(name));
    }

    static PrivateKey key(String pem) throws Exception {
        String body = Files.readString(Path.of(pem)).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (GeneralSecurityException notRsa) {
            return KeyFactory.getInstance("EC").generatePrivate(spec);
        }
    }
}
