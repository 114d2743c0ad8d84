//! The pages: of each its content and the elements of the structure that say what is read in which order (ISO 32000-1,
//! 14.7). The part of a base that is text is one paragraph.

use super::content::Pen;
use super::fonts::Fonts;
use super::ground::Ground;
use super::object::number;
use super::pack::{Deflater, Pack, Packer};
use super::pictures::Pictures;
use super::plan::{self, Bases, Run, runs};
use super::{PdfError, Script};
use crate::draw::fonts::POINT;
use crate::draw::page::Page;
use lopdf::{Dictionary, Object};
use std::io::Write;

/// Pages that are written by one thread into one packed stream, below one node of the tree of pages.
const NODE: usize = 64;

/// What is known of a page before it is written.
struct Plan<'a> {
    page: &'a Page,
    runs: Vec<Run>,
    /// The marks on the page of each paragraph, in reading order.
    paragraphs: Vec<Vec<usize>>,
    /// How many parts of the text are marked.
    marks: usize,
    /// The number of its first object: page, content, certificate, then the paragraphs.
    object: u32,
}

/// The pages of a document, with a number for every object.
pub struct Pages<'a> {
    plans: Vec<Plan<'a>>,
    bases: &'a Bases<'a>,
    fonts: &'a Fonts,
    pictures: &'a Pictures,
    /// Of the root of pages, the element of the whole document, and the resources.
    root: u32,
    whole: u32,
    resources: u32,
    /// The first node; each node is followed by its piece of the table from pages to elements.
    nodes: u32,
    /// The first number that no page needs.
    pub next: u32,
}

impl<'a> Pages<'a> {
    pub fn new(
        script: &Script<'a>,
        bases: &'a Bases<'a>,
        fonts: &'a Fonts,
        pictures: &'a Pictures,
        ground: &Ground,
    ) -> Self {
        let mut next = ground.next;
        let mut plans = Vec::with_capacity(script.pages.len());
        for (page, parts) in script.pages.iter().zip(&bases.of_page) {
            let shared = bases.parts[parts.clone()].iter().filter(|part| part.is_text).count();
            let (runs, paragraphs) = runs(&page.items);
            let mut plan = Plan { page, runs, paragraphs: Vec::new(), marks: shared, object: next };
            plan.paragraphs = (0..shared).map(|mark| vec![mark]).collect();
            plan.paragraphs.resize(shared + paragraphs, Vec::new());
            for paragraph in plan.runs.iter().filter_map(|run| run.paragraph) {
                plan.paragraphs[shared + paragraph].push(plan.marks);
                plan.marks += 1;
            }
            next += 3 + plan.paragraphs.len() as u32;
            plans.push(plan);
        }
        let nodes = next;
        next += 2 * plans.len().div_ceil(NODE) as u32;
        let (root, whole, resources) = (ground.pages, ground.whole, ground.resources);
        Self { plans, bases, fonts, pictures, root, whole, resources, nodes, next }
    }

    /// The object of a page.
    pub fn object(&self, page: usize) -> Option<u32> {
        self.plans.get(page).map(|plan| plan.object)
    }

    fn node(&self, pack: usize) -> u32 {
        self.nodes + 2 * pack as u32
    }

    /// The roots of pages and structure.
    pub fn finish(&self, ground: &mut Ground) {
        let name = |name: &str| Object::Name(name.into());
        let references = |numbers: &mut dyn Iterator<Item = u32>| {
            Object::Array(numbers.map(|number| Object::Reference((number, 0))).collect())
        };
        let mut pages = Dictionary::new();
        pages.set("Type", name("Pages"));
        pages.set("Count", self.plans.len() as i64);
        pages.set("Kids", references(&mut (0..self.packs()).map(|pack| self.node(pack))));
        ground.set(ground.pages, pages);
        let mut parents = Dictionary::new();
        parents.set("Kids", references(&mut (0..self.packs()).map(|pack| self.node(pack) + 1)));
        ground.set(ground.parents, parents);
        let mut structure = Dictionary::new();
        structure.set("Type", name("StructTreeRoot"));
        structure.set("K", Object::Reference((ground.whole, 0)));
        structure.set("ParentTree", Object::Reference((ground.parents, 0)));
        structure.set("ParentTreeNextKey", self.plans.len() as i64);
        ground.set(ground.structure, structure);
        let mut whole = Dictionary::new();
        whole.set("S", name("Document"));
        whole.set("P", Object::Reference((ground.structure, 0)));
        whole.set("K", references(&mut self.plans.iter().map(|plan| plan.object + 2)));
        ground.set(ground.whole, whole);
    }

    pub fn packs(&self) -> usize {
        self.plans.len().div_ceil(NODE)
    }

    /// The pages of one node.
    pub fn pack(&self, pack: usize, deflater: &mut Deflater) -> Result<Pack, PdfError> {
        let (first, node) = (pack * NODE, self.node(pack));
        let plans = &self.plans[first..self.plans.len().min(first + NODE)];
        let mut packer = Packer::default();
        for (at, plan) in (first..).zip(plans) {
            let content = deflater.compress(&self.content(at, plan))?;
            packer.stream(plan.object + 1, b"/Filter/FlateDecode", &content);
        }
        // What is alike stands together: it packs better.
        for (at, plan) in (first..).zip(plans) {
            self.page(at, plan, node, &mut packer);
        }
        for plan in plans {
            self.certificate(plan, &mut packer);
        }
        for plan in plans {
            Self::paragraphs(plan, &mut packer);
        }
        packer.object(node, |out| {
            let _ = write!(out, "<</Type/Pages/Parent {} 0 R/Count {}/Kids[", self.root, plans.len());
            references(plans.iter().map(|plan| plan.object), out);
            out.extend_from_slice(b"]>>");
        });
        packer.object(node + 1, |out| {
            let last = first + plans.len().saturating_sub(1);
            let _ = write!(out, "<</Limits[{first} {last}]/Nums[");
            for (at, plan) in (first..).zip(plans) {
                let mut elements = vec![0; plan.marks];
                for (element, marks) in (plan.object + 3..).zip(&plan.paragraphs) {
                    for &mark in marks {
                        elements[mark] = element;
                    }
                }
                let _ = write!(out, "{at}[");
                references(elements.into_iter(), out);
                out.push(b']');
            }
            out.extend_from_slice(b"]>>");
        });
        packer.finish(deflater)
    }

    /// The page itself.
    fn page(&self, at: usize, plan: &Plan<'_>, node: u32, packer: &mut Packer) {
        packer.object(plan.object, |out| {
            let _ = write!(out, "<</Type/Page/Parent {node} 0 R/MediaBox[0 0 ");
            number(plan.page.width / POINT, 2, out);
            out.push(b' ');
            number(plan.page.height / POINT, 2, out);
            let content = plan.object + 1;
            let _ = write!(out, "]/Resources {} 0 R/Contents {content} 0 R/StructParents {at}>>", self.resources);
        });
    }

    /// The element of a certificate.
    fn certificate(&self, plan: &Plan<'_>, packer: &mut Packer) {
        let certificate = plan.object + 2;
        packer.object(certificate, |out| {
            let _ = write!(out, "<</S/Sect/P {} 0 R/K[", self.whole);
            references((certificate + 1..).take(plan.paragraphs.len()), out);
            out.extend_from_slice(b"]>>");
        });
    }

    /// The elements of its paragraphs.
    fn paragraphs(plan: &Plan<'_>, packer: &mut Packer) {
        let (page, certificate) = (plan.object, plan.object + 2);
        for (element, marks) in (certificate + 1..).zip(&plan.paragraphs) {
            packer.object(element, |out| {
                // One mark alone needs no brackets.
                let (before, after) = if marks.len() == 1 { (" ", "") } else { ("[", "]") };
                let marks = marks.iter().map(usize::to_string).collect::<Vec<_>>().join(" ");
                let _ = write!(out, "<</S/P/P {certificate} 0 R/Pg {page} 0 R/K{before}{marks}{after}>>");
            });
        }
    }

    fn content(&self, at: usize, plan: &Plan<'_>) -> Vec<u8> {
        let mut pen = Pen::new(plan.page.height, self.fonts, self.pictures);
        let mut mark = 0;
        let mut begin = |is_text: bool, pen: &mut Pen<'_>| {
            if is_text {
                pen.paragraph(mark);
                mark += 1;
            } else {
                pen.adornment();
            }
        };
        for part in self.bases.of_page[at].clone() {
            begin(self.bases.parts[part].is_text, &mut pen);
            pen.shared(&plan::resource(part));
            pen.end();
        }
        for run in &plan.runs {
            begin(run.paragraph.is_some(), &mut pen);
            pen.items(&plan.page.items[run.items.clone()]);
            pen.end();
        }
        pen.out
    }
}

fn references(numbers: impl Iterator<Item = u32>, out: &mut Vec<u8>) {
    for (at, number) in numbers.enumerate() {
        let _ = write!(out, "{}{number} 0 R", if at > 0 { " " } else { "" });
    }
}
