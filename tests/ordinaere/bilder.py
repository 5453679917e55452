"""Pictures by Pillow, tifffile and libheif: every colour, depth and compression a scanner or a phone uses."""

import numpy
import pillow_heif
import tifffile
from PIL import Image, PngImagePlugin

from felles import drawing, path

pillow_heif.register_heif_opener()


def exif(number: int) -> Image.Exif:
    data = Image.Exif()
    data[0x010F], data[0x0110], data[0x0112] = "Telefon", "Modell æ", number % 8 + 1
    data.get_ifd(0x8825)[1] = "N"
    return data


def png(number: int) -> None:
    for mode in ("1", "L", "P", "RGB", "RGBA", "LA"):
        drawing(number, mode).save(path("pillow", f"png-{mode}", number, "png"))
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Software", "skanner")
    notes.add_itxt("Beskrivelse", "øæå", "nb")
    drawing(number).save(path("pillow", "png-tekst", number, "png"), pnginfo=notes, dpi=(300, 300), exif=exif(number))
    drawing(number, "I;16").save(path("pillow", "png-16", number, "png"))
    frames = [drawing(number, size=(40, 40)), drawing(number + 1, size=(40, 40))]
    frames[0].save(path("pillow", "apng", number, "png"), save_all=True, append_images=frames[1:])


def jpeg(number: int) -> None:
    for mode in ("L", "RGB", "CMYK"):
        drawing(number, mode).save(path("pillow", f"jpeg-{mode}", number, "jpg"), quality=number % 90 + 5, subsampling=number % 3)
    drawing(number).save(path("pillow", "jpeg-progressiv", number, "jpg"), progressive=True, optimize=True)
    drawing(number).save(path("pillow", "jpeg-exif", number, "jpg"), exif=exif(number), comment="skannet", dpi=(300, 300))
    drawing(number).save(path("pillow", "jpeg-restart", number, "jpg"), restart_marker_blocks=number % 4 + 1)
    views = [drawing(number, size=(64, 48)), drawing(number + 1, size=(64, 48))]
    views[0].save(path("pillow", "mpo", number, "jpg"), "mpo", save_all=True, append_images=views[1:])


def tiff(number: int) -> None:
    for compression, mode in (
        ("raw", "RGB"),
        ("tiff_lzw", "RGB"),
        ("tiff_adobe_deflate", "L"),
        ("packbits", "P"),
        ("group3", "1"),
        ("group4", "1"),
        ("jpeg", "RGB"),
        ("tiff_lzw", "CMYK"),
        ("raw", "I;16"),
    ):
        drawing(number, mode).save(path("pillow", f"tiff-{compression}-{mode.replace(';', '')}", number, "tif"), compression=compression, dpi=(200, 200))
    pages = [drawing(number + page, "1") for page in range(number % 6 + 2)]
    pages[0].save(path("pillow", "tiff-faks", number, "tiff"), save_all=True, append_images=pages[1:], compression="group4")
    drawing(number).save(path("pillow", "bigtiff", number, "tif"), big_tiff=True)


def by_tifffile(number: int) -> None:
    grey = numpy.asarray(drawing(number, "L", (128, 96)))
    for kind, data, how in (
        ("fliser", grey, {"tile": (32, 32)}),
        ("stor-endre", grey, {"byteorder": ">"}),
        ("16", grey.astype("uint16") * 257, {"compression": "zlib", "predictor": True}),
        ("flyttall", grey.astype("float32") / 255, {}),
        ("sider", numpy.stack([grey] * (number % 5 + 1)), {"photometric": "minisblack"}),
        ("bigtiff", grey, {"bigtiff": True}),
        ("striper", grey, {"rowsperstrip": 8}),
    ):
        order = {"byteorder": how.pop("byteorder", "<"), "bigtiff": how.pop("bigtiff", False)}
        tifffile.imwrite(path("tifffile", kind, number, "tif"), data, **order, **how)


def heic(number: int) -> None:
    drawing(number, size=(64 + number, 64)).save(path("libheif", "bilde", number, "heic"), "HEIF", quality=60, exif=exif(number))
    pair = pillow_heif.from_pillow(drawing(number, size=(64, 64)))
    pair.add_from_pillow(drawing(number + 1, size=(64, 64)))
    pair.save(str(path("libheif", "flere", number, "heic")))


PRODUCERS = (png, jpeg, tiff, by_tifffile, heic)
