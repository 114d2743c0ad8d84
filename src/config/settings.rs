//! What a configuration means: the catalogue, and the settings that each step declares.

use super::raw::{Listed, RawAward, RawConfig, RawMovement, RawTerm};
use super::seal::RawSeal;
use super::{ConfigError, ConfigErrorKind, ceremony, counting, forms, money, reports, rules};
use crate::check;
use crate::draw::summary::report::Report;
use crate::draw::{ceremony as seats, certificate};
use crate::lang::Lang;
use crate::model::{
    Authority, AwardForm, Catalogue, Category, Date, KindWords, MovementTraits, OpenWording, PersonOrder, Phase,
    RecipientKind, RuleWords, StateWords, TaskClass, Term, UnitKind, UnitStatus,
};
use crate::read::{Grammar, OwnOutputs, Profile, ReadSettings, Spellings, UnknownWord};
use crate::roster::meaning::Meaning;
use crate::roster::name_words::NameLexicon;
use crate::roster::short_forms::ShortForms;
use crate::roster::text::{fold, key};
use crate::seal::Keys;
use crate::store;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A whole configuration, settled.
#[derive(Debug)]
pub struct Config {
    pub programme: Programme,
    /// Where the rosters lie, from the folder of the configuration; nothing where it does not say.
    pub input: Option<PathBuf>,
    /// What rosters are settled against.
    pub catalogue: Catalogue,
    /// The same with the phases that figures, summary and certificates are asked for: all, unless some are named.
    pub shown_catalogue: Catalogue,
    /// The phases that were named; none where all are asked for.
    pub shown_phases: Vec<String>,
    pub reading: ReadSettings,
    pub rules: check::Settings,
    pub certificates: certificate::Settings,
    pub ceremony: seats::Settings,
    /// The sheets of the summary, in their order.
    pub reports: Vec<Report>,
    pub person_order: PersonOrder,
    pub seal: RawSeal,
    /// What codes are signed and checked with; nothing in the built-in default.
    pub keys: Keys,
    /// Slot and file name of each of the office's pictures.
    pub pictures: Vec<(String, String)>,
    /// How the office's printers err, by their name.
    pub printers: BTreeMap<String, certificate::Profile>,
    /// The effective configuration as TOML, for `thidua config`.
    pub shown: String,
    pub sha256: String,
}

/// Whose programme it is.
#[derive(Clone, Debug)]
pub struct Programme {
    pub province: String,
    pub alliance: String,
    pub office: String,
    /// The language of documents, whatever the machine speaks: the same input gives the same bytes everywhere.
    pub documents: Lang,
}

pub fn settle(raw: RawConfig, shown: String, sha256: String) -> Result<Config, ConfigError> {
    let documents =
        Lang::from_code(&raw.programme.documents).ok_or_else(|| unknown("programme", &raw.programme.documents))?;
    let catalogue = catalogue(&raw)?;
    let reading = reading(&raw, &catalogue)?;
    let rules = rules::settle(&raw.rule)?;
    let seal = raw.seal.clone();
    let named = [("emblem", &raw.certificates.emblem), ("background", &raw.certificates.background)];
    let given = named.into_iter().filter(|(_, file)| !file.is_empty());
    let pictures = given.map(|(slot, file)| (slot.to_owned(), file.clone())).collect();
    let ceremony = ceremony::settle(raw.ceremony)?;
    let certificates = forms::settle(raw.certificates, raw.form)?;
    let printers = forms::printers(&raw.printer, &certificates)?;
    let (person_order, reports) = reports::settle(&raw.summary, raw.report, &catalogue, documents)?;
    let programme = Programme {
        province: raw.programme.province,
        alliance: raw.programme.alliance,
        office: raw.programme.office,
        documents,
    };
    Ok(Config {
        programme,
        input: raw.folders.input.map(PathBuf::from),
        shown_catalogue: catalogue.clone(),
        shown_phases: Vec::new(),
        catalogue,
        reading,
        rules,
        certificates,
        ceremony,
        reports,
        person_order,
        seal,
        keys: Keys::default(),
        pictures,
        printers,
        shown,
        sha256,
    })
}

fn movements(raw: &RawConfig) -> Vec<Term> {
    let named = raw.movement.iter();
    named.map(|(code, one)| Term { code: code.clone(), name: one.name.clone(), aliases: one.aliases.clone() }).collect()
}

fn traits(raw: &RawMovement) -> MovementTraits {
    MovementTraits { from: raw.from, to: raw.to, scope: raw.scope.clone(), form: raw.form.clone() }
}

fn unknown(section: &'static str, code: &str) -> ConfigError {
    ConfigError::new(ConfigErrorKind::UnknownCode { section, code: code.to_owned() })
}

/// Figures are stored by these codes, where an empty one stands for "all".
fn no_empty_codes(raw: &RawConfig) -> Result<(), ConfigError> {
    let empty = [
        ("phase", raw.phase.contains_key("")),
        ("sector", raw.sector.contains_key("")),
        ("movement", raw.movement.contains_key("")),
        ("ground", raw.ground.contains_key("")),
        ("activity", raw.activity.contains_key("")),
        ("award", raw.award.contains_key("")),
        ("authority", raw.authority.contains_key("")),
    ];
    match empty.into_iter().find(|(_, is_empty)| *is_empty) {
        Some((section, _)) => Err(ConfigError::new(ConfigErrorKind::EmptyCode { section })),
        None => Ok(()),
    }
}

fn catalogue(raw: &RawConfig) -> Result<Catalogue, ConfigError> {
    no_empty_codes(raw)?;
    let phases = raw.phase.iter().map(|(id, phase)| match (phase.from, phase.to) {
        (Some(from), Some(to)) if from <= to => {
            Ok(Phase { id: id.clone(), name: phase.name.clone().unwrap_or_else(|| id.clone()), from, to })
        }
        _ => Err(ConfigError::new(ConfigErrorKind::PhaseYears { phase: id.clone() })),
    });
    let unit_kinds = raw.unit_kind.iter().map(|(code, kind)| {
        let known = UnitKind::from_code(code).ok_or_else(|| unknown("unit_kind", code))?;
        Ok(KindWords {
            kind: known,
            name: kind.name.clone(),
            prefixes: kind.prefixes.clone(),
            offices: kind.offices.clone(),
        })
    });
    let recipient_words = raw.recipient.iter().map(|(code, words)| {
        Ok((RecipientKind::from_code(code).ok_or_else(|| unknown("recipient", code))?, words.clone()))
    });
    let status_words = raw
        .status
        .iter()
        .map(|(code, words)| Ok((UnitStatus::from_code(code).ok_or_else(|| unknown("status", code))?, words.clone())));
    let class_words = raw
        .class
        .iter()
        .map(|(code, words)| Ok((TaskClass::from_code(code).ok_or_else(|| unknown("class", code))?, words.clone())));
    let open_awards = raw.open_award.values().map(|open| {
        let mut leads_to = open.by_decision.values().chain(open.by_level.values());
        match leads_to.find(|code| !raw.award.contains_key(*code)) {
            Some(code) => Err(unknown("open_award", code)),
            None => Ok(OpenWording {
                wordings: open.wordings.clone(),
                by_decision: pairs(&open.by_decision),
                by_level: pairs(&open.by_level),
            }),
        }
    });
    if let Some(code) = raw.money.award.keys().find(|code| !raw.award.contains_key(*code)) {
        return Err(unknown("money.award", code));
    }
    Ok(Catalogue {
        province: raw.programme.province.clone(),
        phases: phases.collect::<Result<_, _>>()?,
        sectors: terms(&raw.sector),
        movements: movements(raw),
        movement_traits: raw.movement.values().map(traits).collect(),
        grounds: terms(&raw.ground),
        activities: terms(&raw.activity),
        award_forms: raw.award.iter().map(|(code, award)| award_form(code, award, raw)).collect::<Result<_, _>>()?,
        open_awards: open_awards.collect::<Result<_, _>>()?,
        authorities: authorities(raw)?,
        class_words: class_words.collect::<Result<_, _>>()?,
        rule_words: rule_words(raw),
        unit_kinds: unit_kinds.collect::<Result<_, _>>()?,
        business_words: terms(&raw.business),
        recipient_words: recipient_words.collect::<Result<_, _>>()?,
        status_words: status_words.collect::<Result<_, _>>()?,
        abbreviations: pairs(&raw.abbreviation),
        communes: raw.commune.iter().map(|(new, commune)| (new.clone(), commune.from.clone())).collect(),
        revoked_words: raw.withdrawal.revoked.clone(),
        corrected_words: raw.withdrawal.corrected.clone(),
        repeated_words: raw.withdrawal.repeated.clone(),
        state_words: state_words(&raw.states),
        concurrent_words: raw.officer.concurrent.clone(),
        full_time_words: raw.officer.full_time.clone(),
        family_names: raw.person.family_names.clone(),
        posts: raw.person.posts.clone(),
        groups: raw.person.groups.clone(),
        total_words: counting::totals(&raw.totals),
        sizes: counting::sizes(raw.figures),
        money: money::settle(&raw.money)?,
    })
}

fn state_words(raw: &super::raw::RawStates) -> StateWords {
    StateWords {
        granted: raw.granted.clone(),
        registered: raw.registered.clone(),
        proposed: raw.proposed.clone(),
        refused: raw.refused.clone(),
        withdrawn: raw.withdrawn.clone(),
        duplicate: raw.duplicate.clone(),
        doubtful: raw.doubtful.clone(),
        planned: raw.planned.clone(),
        denials: raw.denials.clone(),
        approvals: raw.approvals.clone(),
        none: raw.none.clone(),
    }
}

fn authorities(raw: &RawConfig) -> Result<Vec<Authority>, ConfigError> {
    let authority = |(code, raw): (&String, &super::raw::RawAuthority)| {
        Ok(Authority {
            term: Term { code: code.clone(), name: raw.name.clone(), aliases: raw.aliases.clone() },
            suffixes: raw.suffixes.clone(),
            to: day("authority", raw.to.as_deref())?,
        })
    };
    raw.authority.iter().map(authority).collect()
}

fn day(section: &'static str, text: Option<&str>) -> Result<Option<Date>, ConfigError> {
    let read = |text| Date::from_iso(text).ok_or_else(|| unknown(section, text));
    text.map(read).transpose()
}

fn rule_words(raw: &RawConfig) -> RuleWords {
    let words = raw.rule_words.clone();
    RuleWords {
        held: words.held,
        not_held: words.not_held,
        no_longer_held: words.no_longer_held,
        revoked: words.revoked,
        posthumous: words.posthumous,
        leader: words.leader,
        worker: words.worker,
        household: words.household,
        contribution: words.contribution,
    }
}

fn terms(listed: &Listed<RawTerm>) -> Vec<Term> {
    let term = |(code, raw): (&String, &RawTerm)| Term {
        code: code.clone(),
        name: raw.name.clone(),
        aliases: raw.aliases.clone(),
    };
    listed.iter().map(term).collect()
}

fn pairs(listed: &Listed<String>) -> Vec<(String, String)> {
    listed.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn award_form(code: &str, raw: &RawAward, config: &RawConfig) -> Result<AwardForm, ConfigError> {
    let recipients =
        raw.recipients.iter().map(|kind| RecipientKind::from_code(kind).ok_or_else(|| unknown("award", kind)));
    if let Some(code) = raw.decided_by.iter().find(|code| !config.authority.contains_key(*code)) {
        return Err(unknown("award", code));
    }
    if raw.category.is_empty() {
        return Err(ConfigError::new(ConfigErrorKind::AwardIncomplete { code: code.to_owned() }));
    }
    Ok(AwardForm {
        term: Term { code: code.to_owned(), name: raw.name.clone(), aliases: raw.aliases.clone() },
        category: Category::from_code(&raw.category).ok_or_else(|| unknown("award", &raw.category))?,
        level: raw.level.clone(),
        recipients: recipients.collect::<Result<_, _>>()?,
        authority: raw.authority.clone(),
        certificates: raw.certificate.clone().into_iter().flat_map(forms::Several::list).collect(),
        is_flag: raw.flag,
        place: raw.place.clone(),
        signer: raw.signer.clone(),
        signer_name: raw.signer_name.clone(),
        decided_by: raw.decided_by.clone(),
        from: day("award", raw.from.as_deref())?,
        to: day("award", raw.to.as_deref())?,
        council_vote: raw.council_vote,
    })
}

fn reading(raw: &RawConfig, catalogue: &Catalogue) -> Result<ReadSettings, ConfigError> {
    let columns = raw
        .columns
        .iter()
        .map(|(id, spellings)| Ok((Meaning::from_id(id).ok_or_else(|| unknown("columns", id))?, spellings.clone())));
    let columns: Vec<(Meaning, Vec<String>)> = columns.collect::<Result<_, _>>()?;
    let heading = &raw.heading;
    let rules = heading
        .rules
        .iter()
        .map(|(id, rules)| Ok((Meaning::from_id(id).ok_or_else(|| unknown("heading.rules", id))?, rules.clone())))
        .collect::<Result<Vec<_>, ConfigError>>()?;
    let words: Vec<(String, Vec<String>)> =
        heading.words.iter().map(|(name, phrases)| (name.clone(), phrases.clone())).collect();
    let grammar =
        Grammar::new(&words, &rules, &heading.values).map_err(|UnknownWord(word)| unknown("heading.words", &word))?;
    let wordings = |term: &Term| term.wordings().map(str::to_owned).collect::<Vec<_>>();
    let forms = catalogue.award_forms.iter().flat_map(|form| wordings(&form.term));
    // A list of those who bear a title is called by it: "DANH SÁCH LAO ĐỘNG TIÊN TIẾN".
    let titles = catalogue.award_forms.iter().filter(|form| form.category == Category::Title);
    let titles = titles.flat_map(|form| wordings(&form.term)).collect::<Vec<_>>();
    let open = catalogue.open_awards.iter().flat_map(|open| open.wordings.iter().cloned());
    let awards: Vec<String> = forms.chain(open).collect();
    let movements: Vec<String> = catalogue.movements.iter().flat_map(wordings).collect();
    let profiles = raw.profile.iter().map(|(name, profile)| {
        let meaning = |(header, id): (&String, &String)| {
            Ok((header.clone(), Meaning::from_id(id).ok_or_else(|| unknown("profile", id))?))
        };
        let columns: Vec<(String, Meaning)> = profile.columns.iter().map(meaning).collect::<Result<_, _>>()?;
        Ok(Profile::new(name, profile.rows, columns.into_iter()))
    });
    let keys = |words: &[String]| words.iter().map(|word| key(word)).collect();
    Ok(ReadSettings {
        spellings: Spellings::new(&columns, &awards, &movements, ShortForms::new(&catalogue.abbreviations), grammar)
            .with_sectors(&catalogue.sectors.iter().flat_map(wordings).collect::<Vec<_>>())
            .with_people(NameLexicon::new(&catalogue.family_names, &catalogue.posts, &catalogue.groups)),
        letterhead: keys(&raw.reading.letterhead),
        total: keys(&raw.reading.total),
        footer: keys(&raw.reading.footer),
        note: keys(&raw.reading.note),
        takes_out: raw.states.takes_out().map(|word| key(word)).collect(),
        guide: keys(&raw.reading.guide),
        states: raw.states.phrases().map(|word| key(word)).collect(),
        group: keys(&raw.reading.group),
        ditto: raw.reading.ditto.clone(),
        award_titles: raw.reading.award_titles.iter().cloned().chain(titles).collect(),
        events: raw.reading.events.iter().map(|event| fold(event)).collect(),
        participation_titles: raw.reading.participation_titles.clone(),
        summary_titles: raw.reading.summary_titles.clone(),
        pivot: raw.reading.pivot.iter().map(|caption| fold(caption)).collect(),
        places: raw.reading.places.iter().map(|place| fold(place)).collect(),
        members: raw.totals.members.clone(),
        profiles: profiles.collect::<Result<_, _>>()?,
        limits: raw.reading.limits,
        own: own_outputs(),
    })
}

/// How the program's own outputs are known where they carry no mark.
fn own_outputs() -> OwnOutputs {
    let titles = |lang: Lang| {
        let labels = lang.summary();
        [labels.workbook_title, labels.index.title]
    };
    OwnOutputs {
        titles: [Lang::Vi, Lang::En].into_iter().flat_map(titles).map(str::to_owned).collect(),
        tables: store::schema().iter().map(|table| table.columns.iter().map(|(name, _)| *name).collect()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use crate::config::{ConfigErrorKind, overlay};

    #[test]
    fn a_code_of_an_award_that_is_not_listed_is_refused() {
        for (config, wanted) in [
            ("[open_award.bang_khen.by_decision]\n\"QĐ-X\" = \"BK_TINHH\"\n", ("open_award", "BK_TINHH")),
            ("[open_award.bang_khen.by_level]\n\"cấp x\" = \"BK_X\"\n", ("open_award", "BK_X")),
            ("[money.award.GK_LMHT]\nshared = true\n", ("money.award", "GK_LMHT")),
        ] {
            match overlay(Some(config)).unwrap_err().kind {
                ConfigErrorKind::UnknownCode { section, code } => assert_eq!((section, code.as_str()), wanted),
                other => panic!("{config}: {other:?}"),
            }
        }
    }
}
