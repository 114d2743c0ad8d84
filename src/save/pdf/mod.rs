//! Pages → the bytes of a PDF (PDF/A-2b, tagged). Only this folder names printpdf and lopdf, printpdf's own ground.
//!
//! printpdf makes what a document has once: typefaces, pictures, properties. What every page has (its content, its part of
//! the structure) is written here, on several threads, and both are put into one file of compressed objects.

mod content;
mod file;
mod fonts;
mod ground;
mod metadata;
mod object;
mod outline;
mod pack;
mod pages;
mod pictures;
mod plan;
mod unhinted;

use crate::draw::page::Page;
use crate::model::Date;
use crate::parallel::each;
use file::File;
use fonts::Fonts;
use pack::{Deflater, Pack};
use pages::Pages;
use pictures::Pictures;

/// Why a PDF could not be made. All but [`PdfError::Picture`] are mistakes of the program.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A picture of the office is no PNG or JPEG, or is damaged. printpdf tells it in words alone.
    #[error("the picture cannot be read: {said}")]
    Picture { said: String },
    #[error("a page shows a picture that was not handed in")]
    UnknownPicture,
    #[error("the typeface {face} is damaged")]
    Typeface { face: &'static str },
    #[error("the typeface {face} cannot be subset")]
    Subset { face: &'static str, source: subsetter::Error },
    #[error("what printpdf wrote is not as it should be")]
    Written(#[from] lopdf::Error),
    #[error("a stream cannot be compressed")]
    Compression(#[from] flate2::CompressError),
    #[error("the file is larger than its table can tell")]
    TooLarge(#[from] std::num::TryFromIntError),
}

/// One document: its pages and what is said about them.
#[derive(Clone, Debug)]
pub struct Script<'a> {
    pub title: &'a str,
    /// Who publishes it; nothing where it is empty.
    pub author: &'a str,
    /// What it is about; nothing where it is empty.
    pub subject: &'a str,
    /// The day that it says it was made on.
    pub date: Date,
    pub pages: Vec<&'a Page>,
    pub bookmarks: Vec<Bookmark>,
}

/// An entry of the outline beside the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bookmark {
    pub title: String,
    /// Place in `Script::pages`, from 0; an entry whose page does not exist leads nowhere.
    pub page: usize,
    /// Entries that are folded into this one.
    pub inside: Vec<Bookmark>,
}

/// The pictures of many pages, unpacked once for all documents that show them.
pub struct Press {
    pictures: Pictures,
}

impl Press {
    /// # Errors
    /// A picture that is no PNG or JPEG, or is damaged.
    pub fn new<'a>(pages: impl IntoIterator<Item = &'a Page>) -> Result<Self, PdfError> {
        Ok(Self { pictures: Pictures::of(pages)? })
    }

    /// One document, made on at most `jobs` threads. Each typeface holds just the glyphs that the pages use; what pages have
    /// in common (`Page::base`) and each picture is stored once. The same script gives the same bytes on any number of
    /// threads: nothing comes from a clock, a counter or chance.
    ///
    /// # Errors
    /// A page with a picture that the press does not know; a typeface that cannot be subset.
    pub fn pdf(&self, script: &Script<'_>, jobs: usize) -> Result<Vec<u8>, PdfError> {
        let bases = plan::Bases::of(&script.pages);
        let pictures = self.pictures.used(script.pages.iter().copied())?;
        let fonts = Fonts::of(&script.pages, &bases)?;
        let mut ground = ground::ground(script, &fonts, &pictures, &bases)?;
        let pages = Pages::new(script, &bases, &fonts, &pictures, &ground);
        let outline = outline::entries(script, &pages, &ground);
        pages.finish(&mut ground);
        outline.finish(&mut ground);
        let (of_pages, of_outline) = (pages.packs(), outline.packs());
        let parts: Vec<Result<Pack, PdfError>> =
            each(jobs, of_pages + of_outline, Deflater::new, |deflater, at| match at.checked_sub(of_pages) {
                None => pages.pack(at, deflater),
                Some(at) => outline.pack(at, deflater),
            });
        let mut file = File::new();
        file.add(ground.pack(&mut Deflater::new())?);
        for part in parts {
            file.add(part?);
        }
        file.finish(&ground, &mut Deflater::new())
    }
}

/// One document that shares nothing with others.
///
/// # Errors
/// As of [`Press`].
pub fn pdf(script: &Script<'_>, jobs: usize) -> Result<Vec<u8>, PdfError> {
    Press::new(script.pages.iter().copied())?.pdf(script, jobs)
}
