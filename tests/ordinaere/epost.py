"""E-mail as Python's own library writes it, in the forms that mail programs use."""

import email.message
import email.policy
import email.utils
from email.mime.application import MIMEApplication
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

from felles import SENTENCES, XML, encoded, paragraphs, path

HEADERS = {
    "From": "Åse Østby <ase@example.org>",
    "To": "Nav Eksempelvik <nav@example.org>",
    "Subject": "Klage på vedtak – husleie og strøm",
    "Date": "Mon, 30 Mar 2026 09:12:00 +0200",
    "Message-ID": "<1@example.org>",
}


def letter(number: int) -> email.message.EmailMessage:
    message = email.message.EmailMessage()
    for name, value in HEADERS.items():
        message[name] = value
    message.set_content("\n\n".join(paragraphs(number)), cte=("quoted-printable", "base64", "8bit")[number % 3])
    return message


def write(kind: str, number: int, message: email.message.Message) -> None:
    policy = email.policy.SMTP if number % 2 else email.policy.default
    path("python-email", kind, number, "eml").write_bytes(message.as_bytes(policy=policy))


def plain(number: int) -> None:
    write("tekst", number, letter(number))
    received = letter(number)
    for hop in range(number % 5 + 1):
        received[f"X-Hop-{hop}"] = "x" * 400
    received["Received"] = "from mx.example.org by mail.example.org; Mon, 30 Mar 2026 09:12:01 +0200"
    received["DKIM-Signature"] = "v=1; a=rsa-sha256; d=example.org; s=x; b=" + "A" * 300
    write("mottatt", number, received)
    raw = "".join(f"{name}: {value}\r\n" for name, value in (("From", "a@example.org"), ("Subject", "Klage")))
    body = "\r\n".join(SENTENCES)
    path("python-email", "uten-mime", number, "eml").write_bytes(f"{raw}\r\n{body}".encode("cp1252", "replace"))


def html(number: int) -> None:
    message = letter(number)
    message.add_alternative(f"<html><body><p>{SENTENCES[0]}</p><a href='https://www.nav.no'>Nav</a></body></html>", subtype="html")
    write("html", number, message)
    only = email.message.EmailMessage()
    for name, value in HEADERS.items():
        only[name] = value
    only.set_content(f"<!DOCTYPE html><html><body>{SENTENCES[1]}</body></html>", subtype="html")
    write("bare-html", number, only)


def inline(number: int) -> None:
    message = letter(number)
    message.add_alternative("<html><body><p>Hilsen</p><img src='cid:logo@example.org'></body></html>", subtype="html")
    message.get_payload()[1].add_related(encoded(number, "png"), "image", "png", cid="<logo@example.org>", filename="image001.png", disposition="inline")
    write("bilde-i-teksten", number, message)
    outer = MIMEMultipart("related", policy=email.policy.default)
    for name, value in HEADERS.items():
        outer[name] = value
    outer.attach(MIMEText("<img src=\"cid:image001.jpg@01DA\"><p>Hilsen Åse</p>", "html", "utf-8"))
    picture = MIMEImage(encoded(number))
    picture["Content-ID"] = "<image001.jpg@01DA>"
    picture.add_header("Content-Disposition", "inline", filename="image001.jpg")
    outer.attach(picture)
    write("outlook-bilde", number, outer)


def attached(number: int) -> None:
    message = letter(number)
    message.add_attachment(encoded(number), "image", "jpeg", filename="kvittering.jpg")
    message.add_attachment(XML, "application", "xml", filename="faktura.xml")
    write("vedlegg", number, message)
    invitation = MIMEMultipart("alternative", policy=email.policy.default)
    for name, value in HEADERS.items():
        invitation[name] = value
    invitation.attach(MIMEText("Møte", "plain", "utf-8"))
    invitation.attach(MIMEText("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR", "calendar", "utf-8"))
    write("innkalling", number, invitation)


def signed(number: int) -> None:
    message = MIMEMultipart("signed", protocol="application/pkcs7-signature", micalg="sha-256", policy=email.policy.default)
    for name, value in HEADERS.items():
        message[name] = value
    message.attach(MIMEText(SENTENCES[2], "plain", "utf-8"))
    signature = MIMEApplication(b"\x30\x80\x06\x09" + b"\x00" * 200, "pkcs7-signature", name="smime.p7s")
    signature.add_header("Content-Disposition", "attachment", filename="smime.p7s")
    message.attach(signature)
    write("signert", number, message)


PRODUCERS = (plain, html, inline, attached, signed)
