//! What a document has once, made by printpdf: typefaces, pictures, properties, the catalog; and the numbers of the objects
//! that the pages refer to.

use super::content::Pen;
use super::fonts::{self, Fonts, Typeface};
use super::pack::{Deflater, Pack, Packer};
use super::pictures::{self, Pictures};
use super::plan::{self, Bases, Part};
use super::{PdfError, Script, metadata, object};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use printpdf::{
    Codepoint, Mm, OffsetDateTime, Op, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem,
};

/// The objects that a document has once. Those for the pages, the structure and the outline are empty until these are known.
pub struct Ground {
    document: Document,
    pub catalog: u32,
    pub info: u32,
    /// The root of the tree of pages.
    pub pages: u32,
    /// The root of the structure, its only element, and the table from pages to elements.
    pub structure: u32,
    pub whole: u32,
    pub parents: u32,
    pub outline: u32,
    /// What the content of pages refers to by name.
    pub resources: u32,
    /// The first free number.
    pub next: u32,
}

/// Lays the ground of a document.
pub fn ground(script: &Script<'_>, fonts: &Fonts, pictures: &Pictures, bases: &Bases<'_>) -> Result<Ground, PdfError> {
    let mut document = printed(script, fonts)?;
    let fonts_id = fonts_dictionary(&document)?;
    for (face, typeface) in fonts.iter() {
        measure(&mut document, fonts_id, &fonts::resource(face), typeface)?;
    }
    let mut shared = Dictionary::new();
    for (at, picture) in pictures.all.iter().enumerate() {
        let mut stream = picture.stream.clone();
        if let Some(mask) = &picture.mask {
            stream.dict.set("SMask", document.add_object(mask.clone()));
        }
        shared.set(pictures::resource(at), document.add_object(stream));
    }
    let resources = |shared: &Dictionary| {
        let mut all = Dictionary::new();
        all.set("Font", fonts_id);
        if !shared.is_empty() {
            all.set("XObject", shared.clone());
        }
        all
    };
    // What stands in a part of a page cannot hold that part again: it has resources of its own.
    let of_parts = document.add_object(resources(&shared));
    for (at, part) in bases.parts.iter().enumerate() {
        let form = form(part, fonts, pictures, of_parts);
        shared.set(plan::resource(at), document.add_object(form));
    }
    let resources = document.add_object(resources(&shared));
    let names = ["Pages", "StructTreeRoot", "Outlines", "Whole", "Parents"];
    let [pages, structure, outline, whole, parents] = names.map(|_| document.add_object(Dictionary::new()));
    let catalog = metadata::catalog(&mut document, script, [pages, structure, outline])?;
    metadata::info(&mut document, script)?;
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    // The trailer leads to what nothing else refers to yet, so that it is numbered, too.
    let waiting = [("Whole", whole), ("Parents", parents), ("Resources", resources), ("Outline", outline)];
    for (name, id) in waiting {
        document.trailer.set(name, id);
    }
    document.prune_objects();
    document.renumber_objects();
    let found = |name: &[u8]| -> Result<u32, PdfError> { Ok(document.trailer.get(name)?.as_reference()?.0) };
    let root = found(b"Root")?;
    let catalog = document.get_object((root, 0))?.as_dict()?;
    Ok(Ground {
        catalog: root,
        info: found(b"Info")?,
        pages: catalog.get(b"Pages")?.as_reference()?.0,
        structure: catalog.get(b"StructTreeRoot")?.as_reference()?.0,
        whole: found(b"Whole")?,
        parents: found(b"Parents")?,
        outline: found(b"Outline")?,
        resources: found(b"Resources")?,
        next: document.objects.keys().next_back().map_or(1, |(number, _)| number + 1),
        document,
    })
}

/// printpdf's document with the typefaces and one page that shows every glyph: printpdf stores what pages show.
fn printed(script: &Script<'_>, fonts: &Fonts) -> Result<Document, PdfError> {
    let mut document = PdfDocument::new(script.title);
    let day = i64::from(script.date.days_since_1970()) * 86_400;
    let day = OffsetDateTime::from_unix_timestamp(day).expect("every day of ours is one of the library");
    let info = &mut document.metadata.info;
    info.creation_date = day;
    info.modification_date = day;
    info.author = script.author.to_owned();
    info.subject = script.subject.to_owned();
    info.creator = metadata::PROGRAM.to_owned();
    info.producer = metadata::PROGRAM.to_owned();
    let mut ops = vec![Op::StartTextSection];
    for (face, typeface) in fonts.iter() {
        let id = printpdf::FontId(fonts::resource(face));
        document.resources.fonts.map.insert(id.clone(), PdfFont::new(typeface.font.clone()));
        ops.push(Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) });
        let glyphs =
            typeface.codes.iter().map(|(code, (letter, _))| Codepoint::with_cid(*code, 0.0, letter.to_string()));
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.collect())] });
    }
    ops.push(Op::EndTextSection);
    document.pages = vec![PdfPage::new(Mm(1.0), Mm(1.0), ops)];
    let options = PdfSaveOptions { optimize: false, ..PdfSaveOptions::default() };
    Ok(document.to_lopdf_document(&options, &mut Vec::new()))
}

/// The names of the typefaces, by way of the only page.
fn fonts_dictionary(document: &Document) -> Result<ObjectId, PdfError> {
    let page = document.page_iter().next().expect("printpdf writes the page that it was given");
    let resources = document.get_object(page)?.as_dict()?.get(b"Resources")?.as_reference()?;
    Ok(document.get_object(resources)?.as_dict()?.get(b"Font")?.as_reference()?)
}

/// The exact widths instead of those without their fractions, which add up along a line; the height of capitals instead of
/// that of the highest letter.
fn measure(document: &mut Document, fonts: ObjectId, name: &str, typeface: &Typeface) -> Result<(), PdfError> {
    let font = document.get_object(fonts)?.as_dict()?.get(name.as_bytes())?.as_reference()?;
    let descendants = document.get_object_mut(font)?.as_dict_mut()?.get_mut(b"DescendantFonts")?.as_array_mut()?;
    let descendant = descendants.first_mut().expect("printpdf writes the typeface that it was given");
    let descendant = descendant.as_dict_mut()?;
    let first = *typeface.codes.keys().next().expect("a typeface has at least the space");
    let widths = typeface.codes.values().map(|(_, width)| Object::Real(*width as f32)).collect();
    descendant.set("W", vec![Object::Integer(i64::from(first)), Object::Array(widths)]);
    let descriptor = descendant.get(b"FontDescriptor")?.as_reference()?;
    document.get_object_mut(descriptor)?.as_dict_mut()?.set("CapHeight", typeface.capitals);
    Ok(())
}

/// A part of pages as an object of its own.
fn form(part: &Part<'_>, fonts: &Fonts, pictures: &Pictures, resources: ObjectId) -> Stream {
    let (width, height) = part.size;
    let mut pen = Pen::new(height, fonts, pictures);
    pen.items(part.items);
    let mut form = Dictionary::new();
    form.set("Type", Object::Name(b"XObject".to_vec()));
    form.set("Subtype", Object::Name(b"Form".to_vec()));
    let corner = [0.0, 0.0, width, height].map(|edge| Object::Real((edge / crate::draw::fonts::POINT) as f32));
    form.set("BBox", corner.to_vec());
    form.set("Resources", resources);
    Stream::new(form, pen.out)
}

impl Ground {
    /// Says what an object that was empty until now holds.
    pub fn set(&mut self, number: u32, dictionary: Dictionary) {
        self.document.objects.insert((number, 0), Object::Dictionary(dictionary));
    }

    /// All objects as they go into the file; streams that are not compressed yet are now, but for the properties, which
    /// programs look for without reading PDF.
    pub fn pack(&self, deflater: &mut Deflater) -> Result<Pack, PdfError> {
        let mut packer = Packer::default();
        let mut dictionary = Vec::new();
        for (&(number, _), value) in &self.document.objects {
            let Object::Stream(stream) = value else {
                packer.object(number, |out| object::write(value, out));
                continue;
            };
            dictionary.clear();
            let mut plain = stream.dict.clone();
            plain.remove(b"Length");
            object::entries(&plain, &mut dictionary);
            if stream.dict.has(b"Filter")
                || stream.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|kind| kind == b"Metadata")
            {
                packer.stream(number, &dictionary, &stream.content);
            } else {
                dictionary.extend_from_slice(b"/Filter/FlateDecode");
                packer.stream(number, &dictionary, &deflater.compress(&stream.content)?);
            }
        }
        packer.finish(deflater)
    }
}
