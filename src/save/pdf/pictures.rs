//! The office's pictures, each unpacked once.

use super::PdfError;
use super::pack::Deflater;
use crate::draw::page::{Item, Page};
use lopdf::{Object, Stream};
use printpdf::{PdfDocument, PdfSaveOptions, RawImage, XObject, XObjectId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A picture as it is stored, and what shines through it.
pub struct Picture {
    pub stream: Stream,
    pub mask: Option<Stream>,
    width: usize,
    height: usize,
}

/// Pictures by their content, in the order of the first use.
pub struct Pictures {
    pub all: Vec<Arc<Picture>>,
    known: BTreeMap<Arc<[u8]>, usize>,
}

impl Pictures {
    pub fn of<'a>(pages: impl IntoIterator<Item = &'a Page>) -> Result<Self, PdfError> {
        Self::gathered(pages, |bytes| Ok((bytes.into(), Arc::new(Picture::unpack(bytes)?))))
    }

    /// Those of them that some pages show, named as if these were all: a code is nobody else's.
    pub fn used<'a>(&self, pages: impl IntoIterator<Item = &'a Page>) -> Result<Self, PdfError> {
        Self::gathered(pages, |bytes| {
            let known = self.known.get_key_value(bytes);
            let found = known.map(|(bytes, at)| (bytes.clone(), self.all[*at].clone()));
            found.ok_or(PdfError::UnknownPicture)
        })
    }

    fn gathered<'a>(
        pages: impl IntoIterator<Item = &'a Page>,
        picture: impl Fn(&[u8]) -> Result<(Arc<[u8]>, Arc<Picture>), PdfError>,
    ) -> Result<Self, PdfError> {
        let mut pictures = Self { all: Vec::new(), known: BTreeMap::new() };
        // The same base need not be looked through again.
        let mut last = None;
        for page in pages {
            let base = (page.base.as_ptr(), page.base.len());
            let shared = if last == Some(base) { &[] } else { &*page.base };
            last = Some(base);
            for item in shared.iter().chain(&page.items) {
                let Item::Picture { bytes, .. } = item else { continue };
                if !pictures.known.contains_key(bytes.as_slice()) {
                    let (bytes, picture) = picture(bytes)?;
                    pictures.known.insert(bytes, pictures.all.len());
                    pictures.all.push(picture);
                }
            }
        }
        Ok(pictures)
    }

    /// Its place in `all`, width and height in pixels.
    pub fn find(&self, bytes: &[u8]) -> Option<(usize, usize, usize)> {
        let at = *self.known.get(bytes)?;
        let picture = &self.all[at];
        Some((at, picture.width, picture.height))
    }
}

/// The name of a picture among the resources.
pub fn resource(at: usize) -> String {
    format!("P{at}")
}

impl Picture {
    /// The picture as printpdf stores it, without loss. A JPEG that shows grey or red, green and blue stays as it is.
    fn unpack(bytes: &[u8]) -> Result<Self, PdfError> {
        let image = RawImage::decode_from_bytes(bytes, &mut Vec::new()).map_err(|said| PdfError::Picture { said })?;
        let (width, height) = (image.width, image.height);
        let mut document = PdfDocument::new("");
        document.resources.xobjects.map.insert(XObjectId("P".to_owned()), XObject::Image(image));
        let options = PdfSaveOptions { optimize: false, image_optimization: None, ..PdfSaveOptions::default() };
        let mut written = document.to_lopdf_document(&options, &mut Vec::new());
        let streams = std::mem::take(&mut written.objects).into_values().filter_map(|object| match object {
            Object::Stream(stream) if stream.dict.get(b"Subtype").is_ok_and(|kind| is_name(kind, b"Image")) => {
                Some(stream)
            }
            _ => None,
        });
        let (pictures, masks): (Vec<Stream>, Vec<Stream>) = streams.partition(|stream| stream.dict.has(b"SMask"));
        let (mut pictures, mut masks) = if pictures.is_empty() { (masks, pictures) } else { (pictures, masks) };
        let mut stream = pictures.pop().expect("printpdf writes a picture as a stream");
        stream.dict.remove(b"SMask");
        let mut mask = masks.pop();
        let colours = jpeg_colours(bytes).filter(|_| mask.is_none());
        match colours {
            Some(space) => {
                stream.dict.set("ColorSpace", Object::Name(space.into()));
                stream.dict.set("BitsPerComponent", 8);
                stream.dict.set("Filter", Object::Name(b"DCTDecode".to_vec()));
                stream.content = bytes.to_vec();
            }
            None => pack(&mut stream)?,
        }
        mask.as_mut().map(pack).transpose()?;
        Ok(Self { stream, mask, width, height })
    }
}

fn is_name(object: &Object, name: &[u8]) -> bool {
    object.as_name().is_ok_and(|found| found == name)
}

/// Compresses a stream that is not.
pub fn pack(stream: &mut Stream) -> Result<(), PdfError> {
    if !stream.dict.has(b"Filter") {
        stream.content = Deflater::new().compress(&stream.content)?;
        stream.dict.set("Filter", Object::Name(b"FlateDecode".to_vec()));
    }
    Ok(())
}

/// The colour space of a JPEG with eight bits a colour, by the head of its frame; nothing for other pictures and for
/// those of inks, which a document of screen colours may not hold.
fn jpeg_colours(bytes: &[u8]) -> Option<&'static str> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    loop {
        let [0xFF, marker, high, low, ..] = *rest else { return None };
        let length = usize::from(u16::from_be_bytes([high, low]));
        match marker {
            0xC0..=0xC2 => {
                return match (rest.get(4)?, rest.get(9)?) {
                    (8, 1) => Some("DeviceGray"),
                    (8, 3) => Some("DeviceRGB"),
                    _ => None,
                };
            }
            0xC3..=0xCF if marker != 0xC4 && marker != 0xC8 && marker != 0xCC => return None,
            _ => rest = rest.get(2 + length..)?,
        }
    }
}
