"""PDFs signed by pyHanko, in one and in several revisions."""

import datetime
import io
import logging

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.fields import SigFieldSpec

from felles import FOLDER, path

logging.disable(logging.WARNING)


def signer() -> signers.SimpleSigner:
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Nav Eksempelvik")])
    start = datetime.datetime(2026, 1, 1)
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    built = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
    certificate = built.not_valid_before(start).not_valid_after(start.replace(year=2046)).add_extension(usage, True).sign(key, hashes.SHA256())
    store = pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, serialization.BestAvailableEncryption(b"x"))
    return signers.SimpleSigner.load_pkcs12_data(store, other_certs=[], passphrase=b"x")


SIGNER = signer()


def sign(data: bytes, name: str, **how: object) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(data), strict=False)
    meta = signers.PdfSignatureMetadata(field_name=name, reason="Godkjent", location="Eksempelvik", **how)
    return signers.sign_pdf(writer, meta, signer=SIGNER).getvalue()


def signed(number: int) -> None:
    producers = ("reportlab--tekst", "reportlab--skjema", "typst--a-2b", "weasyprint--side", "pikepdf--objektstroem", "mupdf--utgaver", "fpdf2--bilde")
    for producer in (producers[number % 7], producers[(number + 3) % 7]):
        source = (FOLDER / f"{producer}-{number}.pdf").read_bytes()
        kind = producer.replace("--", "-")
        once = sign(source, "Underskrift1", subfilter=fields.SigSeedSubFilter.PADES if number % 2 else None)
        path("pyhanko", f"{kind}-en", number, "pdf").write_bytes(once)
        path("pyhanko", f"{kind}-to", number, "pdf").write_bytes(sign(once, "Underskrift2"))
        writer = IncrementalPdfFileWriter(io.BytesIO(source), strict=False)
        fields.append_signature_field(writer, SigFieldSpec("Tom", box=(100, 100, 200, 150)))
        stream = io.BytesIO()
        writer.write(stream)
        certified = sign(stream.getvalue(), "Tom", certify=True, docmdp_permissions=fields.MDPPerm.FILL_FORMS)
        path("pyhanko", f"{kind}-sertifisert", number, "pdf").write_bytes(certified)


PRODUCERS = (signed,)
