//! The files of certificates: what is read from them is what was written.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use flate2::{Compression, Crc, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use std::collections::BTreeSet;
use std::io::Write;
use std::sync::Arc;
use thidua::draw::fonts::Face;
use thidua::draw::page::{Colour, Item, Page, Text};
use thidua::model::Date;
use thidua::save::pdf::{Bookmark, Script, pdf};

/// Every letter of Vietnamese, so that codes of more than one byte and of every special byte stand on the page.
pub const LETTERS: &str = "aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ";

pub fn text(text: &str, y: f64, face: Face) -> Item {
    let (size, colour, turn) = (12.0, Colour::Black, 0.0);
    Item::Text(Text { at: (20.0, y), text: text.to_owned(), face, size, colour, turn })
}

fn line(y: f64) -> Item {
    Item::Line { from: (20.0, y), to: (80.0, y), points: 0.7, colour: Colour::Red }
}

pub fn page(base: &Arc<[Item]>, items: Vec<Item>) -> Page {
    Page { width: 297.0, height: 210.0, base: base.clone(), items }
}

/// What all pages of these tests have in common.
pub fn base() -> Arc<[Item]> {
    let corner = (10.0, 10.0);
    let frame = Item::Rectangle { corner, size: (277.0, 190.0), points: 2.0, colour: Colour::Red, dashed: true };
    [frame, text("Độc lập - Tự do - Hạnh phúc", 20.0, Face::Bold), line(22.0)].into()
}

pub fn made<'a>(pages: &'a [Page], title: &'a str, bookmarks: Vec<Bookmark>, jobs: usize) -> Vec<u8> {
    let (author, subject) = ("Văn phòng <A & B>", "Quyết định (1)");
    let date = Date::new(2026, 1, 5).unwrap();
    pdf(&Script { title, author, subject, date, pages: pages.iter().collect(), bookmarks }, jobs).unwrap()
}

/// A document of so many pages that several threads have work.
pub fn many() -> Vec<Page> {
    let base = base();
    (0..130).map(|at| page(&base, vec![text(&format!("Trang số {at}"), 90.0, Face::Italic)])).collect()
}

fn catalog(document: &Document) -> &Dictionary {
    document.catalog().unwrap()
}

fn followed<'a>(document: &'a Document, dictionary: &'a Dictionary, key: &str) -> &'a Object {
    let value = dictionary.get(key.as_bytes()).unwrap_or_else(|_| panic!("no {key} in {dictionary:?}"));
    document.dereference(value).unwrap().1
}

fn within<'a>(document: &'a Document, dictionary: &'a Dictionary, key: &str) -> &'a Dictionary {
    followed(document, dictionary, key).as_dict().unwrap()
}

/// A text of the document: UTF-16 behind its mark.
fn words(object: &Object) -> String {
    let bytes = object.as_str().unwrap();
    let units = bytes.strip_prefix(&[0xFE, 0xFF]).expect("UTF-16 with its mark").chunks(2);
    String::from_utf16(&units.map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect::<Vec<_>>()).unwrap()
}

fn pictures(document: &Document) -> Vec<&Stream> {
    let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
    streams.filter(|stream| stream.dict.get(b"Subtype").is_ok_and(|kind| kind.as_name().unwrap() == b"Image")).collect()
}

#[test]
fn characters_that_no_typeface_has_are_shown_as_such() {
    let items = vec![text("A\u{0}B\u{1F600}C", 60.0, Face::Regular), text("\u{0}", 80.0, Face::Display)];
    let bytes = made(&[page(&base(), items)], "A\u{0}B\u{FFFE}\u{1F600}", Vec::new(), 1);
    let document = Document::load_mem(&bytes).unwrap();
    let info = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
    assert_eq!(words(document.get_dictionary(info).unwrap().get(b"Title").unwrap()), "AB\u{1F600}");
}

#[test]
fn lines_of_a_paragraph_are_one_element_and_no_words_run_together() {
    let items = vec![text("Hoàn thành", 60.0, Face::Bold), line(61.0), text("nhiệm vụ", 66.0, Face::Bold)];
    let document = Document::load_mem(&made(&[page(&base(), items)], "Đoạn", Vec::new(), 1)).unwrap();
    let structure = within(&document, catalog(&document), "StructTreeRoot");
    let whole = within(&document, structure, "K");
    let kids = |element: &Dictionary| element.get(b"K").unwrap().as_array().unwrap().clone();
    let certificate = document.get_dictionary(kids(whole)[0].as_reference().unwrap()).unwrap();
    let paragraphs: Vec<&Object> = kids(certificate)
        .iter()
        .map(|paragraph| document.get_dictionary(paragraph.as_reference().unwrap()).unwrap().get(b"K").unwrap())
        .collect();
    assert_eq!(paragraphs.len(), 2, "the base's and the page's");
    assert_eq!(paragraphs[0].as_i64().unwrap(), 0);
    assert_eq!(paragraphs[1].as_array().unwrap(), &[Object::Integer(1), Object::Integer(2)]);
}

#[test]
fn the_same_script_gives_the_same_bytes_on_any_number_of_threads() {
    let pages = many();
    let one = made(&pages, "Một", Vec::new(), 1);
    for jobs in [1, 2, 7, 64] {
        assert!(made(&pages, "Một", Vec::new(), jobs) == one, "{jobs} threads");
    }
    let id = |bytes: &[u8]| Document::load_mem(bytes).unwrap().trailer.get(b"ID").unwrap().clone();
    assert_ne!(id(&made(&pages, "Hai", Vec::new(), 1)), id(&one), "another file is another file");
}

#[test]
fn what_pages_share_is_stored_once() {
    let mut pages = many();
    // The same content in another place of memory is the same, too.
    for page in pages.iter_mut().skip(60) {
        page.base = base();
    }
    let bytes = made(&pages, "Chung", Vec::new(), 2);
    let document = Document::load_mem(&bytes).unwrap();
    let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
    let forms =
        streams.filter(|stream| stream.dict.get(b"Subtype").is_ok_and(|kind| kind.as_name().unwrap() == b"Form"));
    assert_eq!(forms.count(), 3, "frame, text, line");
    for (number, id) in document.get_pages() {
        let content = String::from_utf8_lossy(&document.get_page_content(id)).into_owned();
        assert_eq!(content.matches(" Do\n").count(), 3, "page {number}");
    }
}

/// A PNG of 2 × 1 pixels: red, and green of which half can be seen.
fn png() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut pixels = ZlibEncoder::new(Vec::new(), Compression::default());
    pixels.write_all(&[0, 255, 0, 0, 255, 0, 255, 0, 128]).unwrap();
    let head = [0, 0, 0, 2, 0, 0, 0, 1, 8, 6, 0, 0, 0];
    for (kind, data) in [(b"IHDR", &head[..]), (b"IDAT", &pixels.finish().unwrap()), (b"IEND", &[])] {
        let mut crc = Crc::new();
        crc.update(kind);
        crc.update(data);
        bytes.extend((data.len() as u32).to_be_bytes());
        bytes.extend([kind, data, &crc.sum().to_be_bytes()].concat());
    }
    bytes
}

const GREY_JPEG: &str = "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AMf/Z";

/// Two pages with a PNG that both share, a JPEG on each, and the PNG once more.
pub fn with_pictures() -> Vec<Page> {
    let jpeg = BASE64_STANDARD.decode(GREY_JPEG).unwrap();
    let picture = |bytes: &[u8]| Item::Picture { corner: (30.0, 30.0), size: (40.0, 40.0), bytes: bytes.to_vec() };
    let base: Arc<[Item]> = [picture(&png()), line(20.0)].into();
    vec![page(&base, vec![picture(&jpeg)]), page(&base, vec![picture(&jpeg), picture(&png())])]
}

#[test]
fn each_picture_is_stored_once_and_without_loss() {
    let jpeg = BASE64_STANDARD.decode(GREY_JPEG).unwrap();
    let bytes = made(&with_pictures(), "Hình", Vec::new(), 1);
    let document = Document::load_mem(&bytes).unwrap();
    let all = pictures(&document);
    assert_eq!(all.len(), 3, "the PNG, what can be seen of it, the JPEG");
    let kept =
        all.iter().find(|stream| stream.dict.get(b"Filter").unwrap().as_name().unwrap() == b"DCTDecode").unwrap();
    assert_eq!(kept.content, jpeg);
    assert_eq!(kept.dict.get(b"ColorSpace").unwrap().as_name().unwrap(), b"DeviceGray");
    let masked = all.iter().find(|stream| stream.dict.has(b"SMask")).unwrap();
    assert_eq!(masked.decompressed_content().unwrap(), [255, 0, 0, 0, 255, 0]);
    let mask = followed(&document, &masked.dict, "SMask").as_stream().unwrap();
    assert_eq!(mask.decompressed_content().unwrap(), [255, 128]);
}

#[test]
fn a_damaged_picture_is_refused() {
    let bytes = png()[..40].to_vec();
    let pages = [page(&base(), vec![Item::Picture { corner: (0.0, 0.0), size: (1.0, 1.0), bytes }])];
    let date = Date::new(2026, 1, 5).unwrap();
    let script =
        Script { title: "", author: "", subject: "", date, pages: pages.iter().collect(), bookmarks: Vec::new() };
    assert!(pdf(&script, 1).is_err());
}

#[test]
fn bookmarks_lead_to_their_pages() {
    let pages = many();
    let leaf = |title: &str, page| Bookmark { title: title.to_owned(), page, inside: Vec::new() };
    let group =
        Bookmark { title: "Tập thể (1)".to_owned(), page: 2, inside: vec![leaf("HTX Ễ", 2), leaf("HTX B", 60)] };
    let bookmarks = vec![leaf("Đầu", 0), group, leaf("Cuối", 129), leaf("Không có", 130)];
    let bytes = made(&pages, "Mục lục", bookmarks, 2);
    let document = Document::load_mem(&bytes).unwrap();
    let numbers: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut found = Vec::new();
    let root = within(&document, catalog(&document), "Outlines");
    assert_eq!(root.get(b"Count").unwrap().as_i64().unwrap(), 4);
    let mut waiting = vec![(0, within(&document, root, "First"))];
    while let Some((depth, entry)) = waiting.pop() {
        let page = entry.get(b"Dest").ok().map(|to| to.as_array().unwrap()[0].as_reference().unwrap());
        let page = page.map(|id| numbers.iter().position(|number| *number == id).unwrap());
        found.push((depth, words(entry.get(b"Title").unwrap()), page));
        waiting.extend(entry.has(b"Next").then(|| (depth, within(&document, entry, "Next"))));
        waiting.extend(entry.has(b"First").then(|| (depth + 1, within(&document, entry, "First"))));
    }
    let expected = [
        (0, "Đầu", Some(0)),
        (0, "Tập thể (1)", Some(2)),
        (1, "HTX Ễ", Some(2)),
        (1, "HTX B", Some(60)),
        (0, "Cuối", Some(129)),
        (0, "Không có", None),
    ];
    assert_eq!(found, expected.map(|(depth, title, page)| (depth, title.to_owned(), page)));
    assert!(catalog(&Document::load_mem(&made(&pages, "", Vec::new(), 1)).unwrap()).get(b"Outlines").is_err());
}

#[test]
fn typefaces_are_embedded_subset_and_measured() {
    let faces = (0..).zip(Face::ALL).map(|(at, face)| text(LETTERS, 40.0 + 10.0 * f64::from(at), *face)).collect();
    let bytes = made(&[page(&base(), faces)], "Phông", Vec::new(), 1);
    let document = Document::load_mem(&bytes).unwrap();
    let (_, first) = document.get_pages().into_iter().next().unwrap();
    let fonts = document.get_page_fonts(first).unwrap();
    assert_eq!(fonts.len(), Face::ALL.len());
    for (face, font) in Face::ALL.iter().zip(fonts.values()) {
        let name = String::from_utf8(font.get(b"BaseFont").unwrap().as_name().unwrap().to_vec()).unwrap();
        let (tag, rest) = name.split_once('+').unwrap();
        assert!(tag.len() == 6 && tag.bytes().all(|letter| letter.is_ascii_uppercase()), "{name}");
        assert_eq!(rest, face.name());
        let unicode = followed(&document, font, "ToUnicode").as_stream().unwrap().decompressed_content().unwrap();
        let unicode = String::from_utf8(unicode).unwrap();
        let mappings = unicode.lines().skip_while(|line| !line.ends_with("beginbfchar"));
        let mappings = mappings.filter(|line| line.starts_with('<'));
        let descendant = font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0].as_dict().unwrap();
        assert_eq!(descendant.get(b"CIDToGIDMap").unwrap().as_name().unwrap(), b"Identity");
        let descriptor = within(&document, descendant, "FontDescriptor");
        let program = followed(&document, descriptor, "FontFile2").as_stream().unwrap();
        let program = program.decompressed_content().unwrap();
        let subset = ttf_parser::Face::parse(&program, 0).unwrap();
        let whole = ttf_parser::Face::parse(face.bytes(), 0).unwrap();
        let widths = descendant.get(b"W").unwrap().as_array().unwrap();
        let (start, widths) = (widths[0].as_i64().unwrap(), widths[1].as_array().unwrap());
        let mut seen = BTreeSet::new();
        for mapping in mappings {
            let [code, letter] = [1, 8].map(|at| u16::from_str_radix(&mapping[at..at + 4], 16).unwrap());
            let letter = char::from_u32(u32::from(letter)).unwrap();
            let glyph = whole.glyph_index(letter).unwrap();
            let advance = subset.glyph_hor_advance(ttf_parser::GlyphId(code)).unwrap();
            assert_eq!(Some(advance), whole.glyph_hor_advance(glyph), "{name} {letter}");
            let width = widths[usize::from(code) - start as usize].as_float().unwrap();
            let exact = f32::from(advance) * 1000.0 / f32::from(whole.units_per_em());
            assert!((width - exact).abs() < 0.01, "{name} {letter}: {width}, not {exact}");
            seen.insert(letter);
        }
        assert!(LETTERS.chars().all(|letter| seen.contains(&letter)), "{name}: {seen:?}");
    }
}

#[test]
fn pairs_of_letters_stand_as_near_as_they_were_measured() {
    let pages = [page(&base(), vec![text("VA nn", 60.0, Face::Regular)])];
    let bytes = made(&pages, "Cặp", Vec::new(), 1);
    let document = Document::load_mem(&bytes).unwrap();
    let (_, id) = document.get_pages().into_iter().next().unwrap();
    let operations = document.get_and_decode_page_content(id).unwrap().operations;
    let shown = operations.iter().find(|operation| operation.operator == "TJ").expect("a text with kerned pairs");
    let parts = shown.operands[0].as_array().unwrap();
    assert_eq!(parts[0].as_str().unwrap().len(), 2, "V alone");
    let kern = Face::Regular.kern('V', 'A');
    assert!(kern < -20.0 && (f64::from(parts[1].as_float().unwrap()) + kern).abs() < 0.06, "{parts:?} for {kern}");
}
