"""What every producer shares: where its documents go, and what they are about."""

import io
import os
import pathlib
import random

from PIL import Image, ImageDraw

FOLDER = pathlib.Path(os.environ["ORDINAERE"])
SENTENCES = (
    "Klage på vedtak om økonomisk sosialhjelp.",
    "Jeg ber om at avslaget på husleie og strøm for februar blir vurdert på nytt.",
    "Utgiftene er 7 200,50 kr – «livsopphold» kommer i tillegg.",
    "Åse og Jürgen Østby viser til § 18 i sosialtjenesteloven, jf. § 21.",
    "Kontoutskriften følger vedlagt; se https://www.nav.no/klage for mer.",
)
XML = b"<?xml version='1.0' encoding='UTF-8'?><faktura><sum>1200</sum></faktura>"
URL = "https://www.nav.no/klage?tema=kom&side=1"


def path(producer: str, kind: str, number: int, ending: str) -> pathlib.Path:
    return FOLDER / f"{producer}--{kind}-{number}.{ending}"


def paragraphs(number: int) -> list[str]:
    chance = random.Random(number)
    return [" ".join(chance.choices(SENTENCES, k=chance.randint(1, 6))) for _ in range(chance.randint(1, 12))]


def drawing(number: int, mode: str = "RGB", size: tuple[int, int] | None = None) -> Image.Image:
    """A picture with some noise in it, as a photograph has."""
    chance = random.Random(number)
    size = size or (chance.randint(1, 400), chance.randint(1, 400))
    picture = Image.linear_gradient("L").resize(size)
    if number % 2:
        picture = Image.merge("RGB", [picture, Image.effect_noise(size, 60), picture.transpose(Image.Transpose.ROTATE_180)])
    pen = ImageDraw.Draw(picture)
    pen.line((0, 0, *size), fill=number % 256)
    return picture.convert(mode)


def encoded(number: int, form: str = "jpeg", mode: str = "RGB", **how: object) -> bytes:
    stream = io.BytesIO()
    drawing(number, mode).save(stream, form, **how)
    return stream.getvalue()
