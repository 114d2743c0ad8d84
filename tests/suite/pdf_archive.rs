//! What PDF/A-2b (ISO 19005-2) asks of the files of certificates, as far as it can be read from them.

use crate::made_once;
use lopdf::{Dictionary, Document, Object};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// All files of certificates that the sample gives.
fn sample() -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&made_once::sample().output().join("bang-khen"), &mut found);
    found.sort();
    assert!(found.len() > 50, "{}", found.len());
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "pdf") {
            found.push(path);
        }
    }
}

/// The texts of a packet of properties, by the element that holds them.
fn packet(document: &Document) -> BTreeMap<String, String> {
    let id = document.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    let stream = document.get_object(id).unwrap().as_stream().unwrap();
    assert!(!stream.dict.has(b"Filter"), "programs look for the packet without reading PDF");
    let text = String::from_utf8(stream.content.clone()).unwrap();
    let mut reader = Reader::from_str(&text);
    let (mut path, mut found) = (Vec::<String>::new(), BTreeMap::<String, String>::new());
    let mut add = |path: &[String], text: &str| {
        let of = path.iter().rev().find(|name| !name.starts_with("rdf:")).cloned().unwrap_or_default();
        found.entry(of).or_default().push_str(text);
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => path.push(tag.name().as_ref().to_owned()),
            Event::End(_) => drop(path.pop()),
            Event::Text(text) => add(&path, text.trim_matches('\n')),
            Event::GeneralRef(name) => {
                let entity = format!("&{};", &*name);
                add(&path, &quick_xml::escape::unescape(&entity).unwrap());
            }
            Event::Eof => return found,
            _ => (),
        }
    }
}

fn words(object: &Object) -> String {
    let bytes = object.as_str().unwrap();
    let Some(units) = bytes.strip_prefix(&[0xFE, 0xFF]) else { return String::from_utf8(bytes.to_vec()).unwrap() };
    let units = units.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
}

#[test]
fn properties_are_said_twice_and_the_same() {
    for path in sample() {
        let document = Document::load(&path).unwrap();
        let info = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
        let info = document.get_dictionary(info).unwrap();
        let packet = packet(&document);
        let pairs = [
            ("Title", "dc:title"),
            ("Author", "dc:creator"),
            ("Subject", "dc:description"),
            ("Creator", "xmp:CreatorTool"),
            ("Producer", "pdf:Producer"),
        ];
        for (key, element) in pairs {
            let said = words(info.get(key.as_bytes()).unwrap());
            assert!(!said.is_empty());
            assert_eq!(packet.get(element), Some(&said), "{} {key}", path.display());
        }
        for (key, element) in [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")] {
            let said = words(info.get(key.as_bytes()).unwrap());
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            assert_eq!(digits(&said), digits(&packet[element]), "{key}");
        }
        assert_eq!(info.len(), 7, "nothing else is said: {info:?}");
        assert_eq!((packet["pdfaid:part"].as_str(), packet["pdfaid:conformance"].as_str()), ("2", "B"));
    }
}

#[test]
fn files_are_what_archives_ask_for() {
    for path in sample() {
        let bytes = fs::read(&path).unwrap();
        assert!(bytes.starts_with(b"%PDF-1.7\n%"), "the head");
        assert!(bytes[10..14].iter().all(|byte| *byte > 127), "the mark of a binary file");
        assert!(bytes.ends_with(b"%%EOF\n"));
        let document = Document::load_mem(&bytes).unwrap();
        assert!(document.trailer.has(b"ID") && !document.trailer.has(b"Encrypt"));
        let catalog = document.catalog().unwrap();
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"vi");
        let shown = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        assert!(shown.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
        assert!(catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
        let intent = catalog.get(b"OutputIntents").unwrap().as_array().unwrap()[0].as_dict().unwrap();
        assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFA1");
        let profile = intent.get(b"DestOutputProfile").unwrap().as_reference().unwrap();
        let profile = document.get_object(profile).unwrap().as_stream().unwrap();
        assert_eq!(profile.dict.get(b"N").unwrap().as_i64().unwrap(), 3);
        assert_eq!(&profile.decompressed_content().unwrap()[12..24], b"mntrRGB XYZ ");
        for (id, object) in &document.objects {
            look(object, &document, &format!("{} {id:?}", path.display()));
        }
        content(&document, &path);
    }
}

/// No object is of a kind that an archive refuses, and every reference leads somewhere.
fn look(object: &Object, document: &Document, place: &str) {
    const REFUSED: &[&[u8]] =
        &[b"JS", b"JavaScript", b"AA", b"OpenAction", b"A", b"EmbeddedFiles", b"OCProperties", b"OPI", b"Alternates"];
    let dictionary = |dictionary: &Dictionary| {
        for (key, value) in dictionary {
            assert!(!REFUSED.contains(&key.as_slice()), "{place}: {}", String::from_utf8_lossy(key));
            look(value, document, place);
        }
    };
    match object {
        Object::Reference(id) => assert!(document.objects.contains_key(id), "{place} leads to {id:?}"),
        Object::Array(items) => items.iter().for_each(|item| look(item, document, place)),
        Object::Dictionary(entries) => dictionary(entries),
        Object::Stream(stream) => {
            dictionary(&stream.dict);
            assert!(!stream.dict.get(b"Filter").is_ok_and(|name| name.as_name().unwrap() == b"LZWDecode"), "{place}");
        }
        Object::Name(name) => assert!(name.len() <= 127, "{place}"),
        Object::String(text, _) => assert!(text.len() <= 32_767, "{place}"),
        _ => (),
    }
}

/// Every page shows glyphs that its typefaces have, and the structure names each marked part of it.
fn content(document: &Document, path: &Path) {
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let parents = document.get_dictionary(root).unwrap().get(b"ParentTree").unwrap().as_reference().unwrap();
    let mut elements = BTreeMap::new();
    for leaf in document.get_dictionary(parents).unwrap().get(b"Kids").unwrap().as_array().unwrap() {
        let leaf = document.get_dictionary(leaf.as_reference().unwrap()).unwrap();
        for pair in leaf.get(b"Nums").unwrap().as_array().unwrap().chunks(2) {
            elements.insert(pair[0].as_i64().unwrap(), pair[1].as_array().unwrap().clone());
        }
    }
    for (number, id) in document.get_pages() {
        let page = document.get_dictionary(id).unwrap();
        assert!(page.has(b"Resources"), "resources are not inherited");
        let key = page.get(b"StructParents").unwrap().as_i64().unwrap();
        let operations = document.get_and_decode_page_content(id).unwrap().operations;
        let (mut depth, mut marks, mut shown) = (0, BTreeSet::new(), 0);
        for operation in &operations {
            match operation.operator.as_str() {
                "BDC" => {
                    depth += 1;
                    let mark = operation.operands[1].as_dict().unwrap().get(b"MCID").unwrap().as_i64().unwrap();
                    assert!(marks.insert(mark), "{} page {number}: {mark} twice", path.display());
                    let element = elements[&key][mark as usize].as_reference().unwrap();
                    let element = document.get_dictionary(element).unwrap();
                    assert_eq!(element.get(b"Pg").unwrap().as_reference().unwrap(), id);
                    let kids = match element.get(b"K").unwrap() {
                        Object::Array(kids) => kids.clone(),
                        kid => vec![kid.clone()],
                    };
                    assert!(kids.contains(&Object::Integer(mark)));
                }
                "BMC" => depth += 1,
                "EMC" => depth -= 1,
                "Tj" | "TJ" => {
                    let parts = match &operation.operands[0] {
                        Object::Array(parts) => parts.as_slice(),
                        _ => &operation.operands,
                    };
                    for codes in parts.iter().filter_map(|part| part.as_str().ok()) {
                        assert!(codes.chunks(2).all(|code| code.len() == 2 && code != [0, 0]), "a glyph that is none");
                        shown += codes.len() / 2;
                    }
                }
                _ => assert_eq!(depth, 1, "{} is neither read nor adornment", operation.operator),
            }
        }
        assert!(depth == 0 && shown > 15, "{} page {number}", path.display());
        assert_eq!(elements[&key].len(), marks.len(), "{} page {number}", path.display());
    }
}
