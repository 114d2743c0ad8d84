//! What a document says about itself, twice and the same: the properties that viewers show (Info) and those that archives
//! read (XMP), as PDF/A-2b wants them (ISO 19005-2).

use super::{PdfError, Script};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

/// The program that made the document.
pub const PROGRAM: &str = concat!("thidua ", env!("CARGO_PKG_VERSION"));

/// The colours of screens; its licence (CC0) stands beside it.
const SRGB: &[u8] = include_bytes!("../../../assets/colour/sRGB-v2-magic.icc");

/// The catalog over the roots of pages, structure and outline.
pub fn catalog(
    document: &mut Document,
    script: &Script<'_>,
    [pages, structure, outline]: [ObjectId; 3],
) -> Result<Dictionary, PdfError> {
    let name = |name: &str| Object::Name(name.into());
    let mut packet = Dictionary::new();
    packet.set("Type", name("Metadata"));
    packet.set("Subtype", name("XML"));
    let packet = document.add_object(Stream::new(packet, xmp(script).into_bytes()));
    let mut colours = Dictionary::new();
    colours.set("N", 3);
    let colours = document.add_object(Stream::new(colours, SRGB.to_vec()));
    let mut intent = Dictionary::new();
    intent.set("Type", name("OutputIntent"));
    intent.set("S", name("GTS_PDFA1"));
    intent.set("OutputConditionIdentifier", Object::string_literal("sRGB"));
    intent.set("Info", Object::string_literal("sRGB"));
    intent.set("DestOutputProfile", colours);
    let mut catalog = Dictionary::new();
    catalog.set("Type", name("Catalog"));
    catalog.set("Pages", pages);
    catalog.set("Metadata", packet);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("Lang", Object::string_literal("vi"));
    catalog.set("StructTreeRoot", structure);
    let mut marked = Dictionary::new();
    marked.set("Marked", true);
    catalog.set("MarkInfo", marked);
    let mut shown = Dictionary::new();
    shown.set("DisplayDocTitle", true);
    catalog.set("ViewerPreferences", shown);
    if !script.bookmarks.is_empty() {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", name("UseOutlines"));
    }
    Ok(catalog)
}

/// Takes out of the properties what is empty or belongs to another standard, so that the rest is what the packet says.
pub fn info(document: &mut Document, script: &Script<'_>) -> Result<(), PdfError> {
    let id = document.trailer.get(b"Info")?.as_reference()?;
    let info = document.get_object_mut(id)?.as_dict_mut()?;
    for key in ["Trapped", "GTS_PDFXVersion", "Identifier", "Keywords"] {
        info.remove(key.as_bytes());
    }
    let said = [("Title", script.title), ("Author", script.author), ("Subject", script.subject)];
    for (key, text) in said {
        match plain(text) {
            text if text.is_empty() => {
                info.remove(key.as_bytes());
            }
            text => info.set(key, Object::String(super::object::text(&text), lopdf::StringFormat::Hexadecimal)),
        }
    }
    Ok(())
}

/// A text without characters that neither XML nor a viewer can show.
fn plain(text: &str) -> String {
    let text = text.chars().filter(|letter| !letter.is_control() && !('\u{FFFE}'..='\u{FFFF}').contains(letter));
    text.collect::<String>().trim().to_owned()
}

/// The packet of properties.
fn xmp(script: &Script<'_>) -> String {
    let text = |text: &str| quick_xml::escape::escape(plain(text)).into_owned();
    let day = format!("{}T00:00:00+00:00", script.date);
    let said = |text: String, before: &str, after: &str| {
        if text.is_empty() { text } else { format!("{before}{text}{after}\n") }
    };
    let alternatives = |name: &str, words: &str| {
        let before = format!("<dc:{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        said(text(words), &before, &format!("</rdf:li></rdf:Alt></dc:{name}>"))
    };
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n\
         <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n\
         <dc:format>application/pdf</dc:format><dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>\n\
         {title}{author}{subject}\
         <xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>\
         <xmp:MetadataDate>{day}</xmp:MetadataDate>\n\
         <xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool><pdf:Producer>{PROGRAM}</pdf:Producer>\n\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>",
        title = alternatives("title", script.title),
        author = said(text(script.author), "<dc:creator><rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq></dc:creator>"),
        subject = alternatives("description", script.subject),
    )
}
