//! The records of an output.

use super::table::{Line, lines};
use crate::issue::Failure;
use crate::model::{
    Activity, Award, AwardStatus, Category, Date, Facts, Officer, Participation, PositionClass, Proposal,
    RecipientKind, Records, Score, Sex, TaskClass, Unit, UnitKind, UnitStatus,
};
use std::path::Path;

/// All records. Of an award's facts those come back that `data/` holds: class, initiative, class of position, said level,
/// signer and vote; that somebody is held comes back without the words of the remark, which no output repeats.
pub fn records(output: &Path) -> Result<Records, Failure> {
    Ok(Records {
        units: lines(output, "units", unit)?,
        awards: lines(output, "awards", award)?,
        participation: lines(output, "participation", participation)?,
        scores: lines(output, "scores", score)?,
        officers: lines(output, "officers", officer)?,
        activities: lines(output, "activities", activity)?,
    })
}

/// All records but the awards, which alone are many.
pub fn records_without_awards(output: &Path) -> Result<Records, Failure> {
    Ok(Records {
        units: lines(output, "units", unit)?,
        awards: Vec::new(),
        participation: lines(output, "participation", participation)?,
        scores: lines(output, "scores", score)?,
        officers: lines(output, "officers", officer)?,
        activities: lines(output, "activities", activity)?,
    })
}

/// A code that is always there.
fn code<T>(line: &Line<'_>, column: &str, from_code: impl Fn(&str) -> Option<T>) -> Result<T, Failure> {
    line.needed(line.read(column, from_code)?, column)
}

fn id<'a, T: From<&'a str>>(line: &'a Line<'_>, column: &str) -> Result<T, Failure> {
    line.needed(line.text(column)?, column)
}

fn unit(line: &Line<'_>) -> Result<Unit, Failure> {
    Ok(Unit {
        id: id(line, "unit_id")?,
        name: line.text_or_empty("name")?,
        kind: code(line, "kind", UnitKind::from_code)?,
        sector: line.text("sector")?,
        commune: line.text("commune")?,
        district: line.text("district")?,
        members: line.parsed("members")?,
        workers: line.parsed("workers")?,
        block: line.text("block")?,
        status: code(line, "status", UnitStatus::from_code)?,
        founded: line.parsed("founded")?,
        dissolved: line.parsed("dissolved")?,
        registered: line.needed(line.parsed("registered")?, "registered")?,
        former_names: line.list("former_names", '\n')?,
        place: line.place()?,
    })
}

fn award(line: &Line<'_>) -> Result<Award, Failure> {
    let period: (Option<i32>, Option<i32>) = (line.parsed("period_from")?, line.parsed("period_to")?);
    Ok(Award {
        id: id(line, "award_id")?,
        recipient_name: line.text_or_empty("recipient_name")?,
        recipient_kind: code(line, "recipient_kind", RecipientKind::from_code)?,
        recipient_id: line.text_or_empty("recipient_id")?,
        unit_id: line.text("unit_id")?,
        unit_name: line.text("unit_name")?,
        unit_kind: line.read("unit_kind", UnitKind::from_code)?,
        sector: line.text("sector")?,
        position: line.text("position")?,
        sex: line.read("sex", Sex::from_code)?,
        form: line.text_or_empty("form")?,
        // An award whose form is not known has no category.
        category: line.read("category", Category::from_code)?.unwrap_or(Category::Other),
        level: line.text_or_empty("level")?,
        authority: line.text_or_empty("authority")?,
        ground: line.text("ground")?,
        movement: line.text("movement")?,
        decision_no: line.text("decision_no")?,
        decision_date: line.read("decision_date", Date::from_iso)?,
        period: period.0.zip(period.1),
        year: line.parsed("year")?,
        phases: line.list("phases", ';')?,
        achievement: line.text("achievement")?,
        register_no: line.text("register_no")?,
        status: code(line, "status", AwardStatus::from_code)?,
        money: line.parsed("money")?,
        facts: facts(line)?,
        place: line.place()?,
    })
}

fn facts(line: &Line<'_>) -> Result<Facts, Failure> {
    let held: Option<bool> = line.parsed("held")?;
    let vote = line.hundredths("council_vote")?;
    Ok(Facts {
        class: line.read("class", TaskClass::from_code)?,
        initiative: line.parsed("initiative")?,
        position_class: line.read("position_class", PositionClass::from_code)?,
        said_level: line.text("said_level")?,
        signer: line.text("signer")?,
        held: held.filter(|held| *held).map(|_| String::new()),
        council_vote: vote.and_then(|vote| u32::try_from(vote).ok()),
        ..Facts::default()
    })
}

fn participation(line: &Line<'_>) -> Result<Participation, Failure> {
    Ok(Participation {
        unit_id: id(line, "unit_id")?,
        unit_name: line.text_or_empty("unit_name")?,
        unit_kind: code(line, "unit_kind", UnitKind::from_code)?,
        sector: line.text("sector")?,
        movement: line.text_or_empty("movement")?,
        year: line.parsed("year")?,
        phases: line.list("phases", ';')?,
        registered: line.parsed("registered")?,
        took_part: line.parsed("took_part")?,
        participants: line.parsed("participants")?,
        result: line.text("result")?,
        place: line.place()?,
    })
}

fn score(line: &Line<'_>) -> Result<Score, Failure> {
    Ok(Score {
        unit_id: id(line, "unit_id")?,
        unit_name: line.text_or_empty("unit_name")?,
        sector: line.text("sector")?,
        block: line.text_or_empty("block")?,
        year: line.parsed("year")?,
        self_score: line.hundredths("self_score")?,
        block_score: line.hundredths("block_score")?,
        final_score: line.hundredths("final_score")?,
        rank: line.parsed("rank")?,
        computed_rank: line.parsed("computed_rank")?,
        relative_score: line.hundredths("relative_score")?,
        proposed: line.read("proposed", Proposal::from_code)?,
        place: line.place()?,
    })
}

fn officer(line: &Line<'_>) -> Result<Officer, Failure> {
    Ok(Officer {
        unit_id: id(line, "unit_id")?,
        unit_name: line.text_or_empty("unit_name")?,
        sector: line.text("sector")?,
        person: line.text_or_empty("person")?,
        concurrent: line.parsed("concurrent")?,
        trained_year: line.parsed("trained_year")?,
        place: line.place()?,
    })
}

fn activity(line: &Line<'_>) -> Result<Activity, Failure> {
    Ok(Activity {
        date: line.read("date", Date::from_iso)?,
        year: line.parsed("year")?,
        kind: line.text_or_empty("kind")?,
        unit_id: line.text("unit_id")?,
        participants: line.parsed("participants")?,
        phases: line.list("phases", ';')?,
        place: line.place()?,
    })
}
