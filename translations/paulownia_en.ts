<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PositionsFiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos written to %1</source>
        <translation>
            <numerusform>%n photo written to %1</numerusform>
            <numerusform>%n photos written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problems</source>
        <translation>
            <numerusform>The file has %n problem</numerusform>
            <numerusform>The file has %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos, %1.</source>
        <translation>
            <numerusform>%n photo, %1.</numerusform>
            <numerusform>%n photos, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos decided as the file says</source>
        <translation>
            <numerusform>%n photo decided as the file says</numerusform>
            <numerusform>%n photos decided as the file says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are decided already, otherwise than the file says.</source>
        <translation>
            <numerusform>%n of them is decided already, otherwise than the file says.</numerusform>
            <numerusform>%n of them are decided already, otherwise than the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand as the file says already.</source>
        <translation>
            <numerusform>%n more stands as the file says already.</numerusform>
            <numerusform>%n more stand as the file says already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are turned by the angle that the project has: six columns do not carry it.</source>
        <translation>
            <numerusform>%n is turned by the angle that the project has: six columns do not carry it.</numerusform>
            <numerusform>%n are turned by the angle that the project has: six columns do not carry it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are doubles, unreadable or sent again, and are skipped.</source>
        <translation>
            <numerusform>%n is a double, unreadable or sent again, and is skipped.</numerusform>
            <numerusform>%n are doubles, unreadable or sent again, and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n photos</source>
        <translation>
            <numerusform>Import %n photo</numerusform>
            <numerusform>Import %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPace</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n photos written to %1</source>
        <translation>
            <numerusform>%n photo written to %1</numerusform>
            <numerusform>%n photos written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are turned by the angle that the project had for them: six columns do not carry it</source>
        <translation>
            <numerusform>%n of them is turned by the angle that the project had for them: six columns do not carry it</numerusform>
            <numerusform>%n of them are turned by the angle that the project had for them: six columns do not carry it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds: %n lines</source>
        <translation>
            <numerusform>%1 holds: %n line</numerusform>
            <numerusform>%1 holds: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos had been looked at before</source>
        <translation>
            <numerusform>%n photo had been looked at before</numerusform>
            <numerusform>%n photos had been looked at before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos accepted</source>
        <translation>
            <numerusform>%n photo accepted</numerusform>
            <numerusform>%n photos accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are marked for a second look:</source>
        <translation>
            <numerusform>%n of them is marked for a second look:</numerusform>
            <numerusform>%n of them are marked for a second look:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos still wait for a decision</source>
        <translation>
            <numerusform>%n photo still waits for a decision</numerusform>
            <numerusform>%n photos still wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos rejected</source>
        <translation>
            <numerusform>%n photo rejected</numerusform>
            <numerusform>%n photos rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s)</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voting sheet(s)</source>
        <translation>
            <numerusform>%n voting sheet</numerusform>
            <numerusform>%n voting sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in both: %n row(s)</source>
        <translation>
            <numerusform>The same in both: %n row</numerusform>
            <numerusform>The same in both: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone: %n row(s)</source>
        <translation>
            <numerusform>Gone: %n row</numerusform>
            <numerusform>Gone: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n row(s)</source>
        <translation>
            <numerusform>Added: %n row</numerusform>
            <numerusform>Added: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n row(s)</source>
        <translation>
            <numerusform>Changed: %n row</numerusform>
            <numerusform>Changed: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) on %3, %4 samples of %5 features, %6: %n fold(s)</source>
        <translation>
            <numerusform>%1 (%2) on %3, %4 samples of %5 features, %6: %n fold</numerusform>
            <numerusform>%1 (%2) on %3, %4 samples of %5 features, %6: %n folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn again: %n</source>
        <translation>
            <numerusform>Withdrawn again: %n</numerusform>
            <numerusform>Withdrawn again: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::AcceptBar</name>
    <message numerus="yes">
        <source>%n photos wait with such a proposal.</source>
        <translation>
            <numerusform>%n photo waits with such a proposal.</numerusform>
            <numerusform>%n photos wait with such a proposal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The detector doubts %n of them: those are marked for a second look.</source>
        <translation>
            <numerusform>The detector doubts %n of them: it is marked for a second look.</numerusform>
            <numerusform>The detector doubts %n of them: those are marked for a second look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n that you decided one by one, %1 were right (%2 %).</source>
        <translation>
            <numerusform>Of %n that you decided one by one, %1 was right (%2 %).</numerusform>
            <numerusform>Of %n that you decided one by one, %1 were right (%2 %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n photos</source>
        <translation>
            <numerusform>Accept %n photo</numerusform>
            <numerusform>Accept %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going by confidence alone, about %n of them are wrong.</source>
        <translation>
            <numerusform>Going by confidence alone, about %n of them is wrong.</numerusform>
            <numerusform>Going by confidence alone, about %n of them are wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::AgreementCard</name>
    <message numerus="yes">
        <source>Over %n subject(s) with two votes or more; 1 is full agreement. In grey: 95 % intervals.</source>
        <translation>
            <numerusform>Over %n subject with two votes or more; 1 is full agreement. In grey: 95 % intervals.</numerusform>
            <numerusform>Over %n subjects with two votes or more; 1 is full agreement. In grey: 95 % intervals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::BuildCard</name>
    <message numerus="yes">
        <source>%n condition(s) still open; see the checklist.</source>
        <translation>
            <numerusform>%n condition still open; see the checklist.</numerusform>
            <numerusform>%n conditions still open; see the checklist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::HistoryCard</name>
    <message numerus="yes">
        <source>%1 holds %n volunteers who have withdrawn since.</source>
        <translation>
            <numerusform>%1 holds %n volunteer who has withdrawn since.</numerusform>
            <numerusform>%1 holds %n volunteers who have withdrawn since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::JobStrip</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) still running</source>
        <translation>
            <numerusform>%n job is still running</numerusform>
            <numerusform>%n jobs are still running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ProgressCard</name>
    <message numerus="yes">
        <source>This round is about %n subject(s) alone.</source>
        <translation>
            <numerusform>This round is about %n subject alone.</numerusform>
            <numerusform>This round is about %n subjects alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what is asked about wait(s) for review, and cannot be voted on before.</source>
        <translation>
            <numerusform>%n of what is asked about waits for review, and cannot be voted on before.</numerusform>
            <numerusform>%n of what is asked about wait for review, and cannot be voted on before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::QuestionActs</name>
    <message numerus="yes">
        <source>%n voter(s) of the panel have not answered everything.</source>
        <translation>
            <numerusform>%n voter of the panel has not answered everything.</numerusform>
            <numerusform>%n voters of the panel have not answered everything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::QuestionsDialog</name>
    <message numerus="yes">
        <source>%n voter(s) have answered it: what was asked stays as it is. To ask otherwise, add a question of another name.</source>
        <translation>
            <numerusform>%n voter has answered it: what was asked stays as it is. To ask otherwise, add a question of another name.</numerusform>
            <numerusform>%n voters have answered it: what was asked stays as it is. To ask otherwise, add a question of another name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReleasePage</name>
    <message numerus="yes">
        <source>%n condition(s) still to be met before there can be a release.</source>
        <translation>
            <numerusform>%n condition still to be met before there can be a release.</numerusform>
            <numerusform>%n conditions still to be met before there can be a release.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n photos have not been searched for a face yet.</source>
        <translation>
            <numerusform>%n photo has not been searched for a face yet.</numerusform>
            <numerusform>%n photos have not been searched for a face yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos selected: Space accepts them, R rejects them</source>
        <translation>
            <numerusform>%n photo selected: Space accepts it, R rejects it</numerusform>
            <numerusform>%n photos selected: Space accepts them, R rejects them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos could not be read, so no face was looked for in them</source>
        <translation>
            <numerusform>%n photo could not be read, so no face was looked for in it</numerusform>
            <numerusform>%n photos could not be read, so no face was looked for in them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReviewViewModel</name>
    <message numerus="yes">
        <source>%n photos accepted</source>
        <translation>
            <numerusform>%n photo accepted</numerusform>
            <numerusform>%n photos accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos rejected</source>
        <translation>
            <numerusform>%n photo rejected</numerusform>
            <numerusform>%n photos rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <translation>
            <numerusform>%n photo changed</numerusform>
            <numerusform>%n photos changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::RuleCard</name>
    <message numerus="yes">
        <source>%n rule(s) broken.</source>
        <translation>
            <numerusform>%n rule broken.</numerusform>
            <numerusform>%n rules broken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::RunBar</name>
    <message numerus="yes">
        <source>%n result(s) kept for this release…</source>
        <translation>
            <numerusform>%n result kept for this release…</numerusform>
            <numerusform>%n results kept for this release…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SelectionPanel</name>
    <message numerus="yes">
        <source>%n volunteer(s) selected</source>
        <translation>
            <numerusform>%n volunteer selected</numerusform>
            <numerusform>%n volunteers selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Photo %1 of %n</source>
        <translation>
            <numerusform>Photo %1 of %n</numerusform>
            <numerusform>Photo %1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told wrongly %n time(s)</source>
        <translation>
            <numerusform>Told wrongly once</numerusform>
            <numerusform>Told wrongly %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubjectView</name>
    <message numerus="yes">
        <source>%n photo(s) of one person</source>
        <translation>
            <numerusform>%n photo of one person</numerusform>
            <numerusform>%n photos of one person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::TrainingPage</name>
    <message numerus="yes">
        <source>%1 of %n fold(s) done</source>
        <translation>
            <numerusform>%1 of %n fold done</numerusform>
            <numerusform>%1 of %n folds done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told wrongly: volunteer(s) %1</source>
        <translation>
            <numerusform>Told wrongly: volunteer %1</numerusform>
            <numerusform>Told wrongly: volunteers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::UnresolvedCard</name>
    <message numerus="yes">
        <source>%n with too few votes: at least %1 are needed.</source>
        <translation>
            <numerusform>%n with too few votes: at least %1 are needed.</numerusform>
            <numerusform>%n with too few votes: at least %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To settle: %n</source>
        <translation>
            <numerusform>To settle: %n</numerusform>
            <numerusform>To settle: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) decided by a person.</source>
        <translation>
            <numerusform>%n label decided by a person.</numerusform>
            <numerusform>%n labels decided by a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s): another vote settles each, by a voter who abstained or who votes anew.</source>
        <translation>
            <numerusform>%n tie: another vote settles it, by a voter who abstained or who votes anew.</numerusform>
            <numerusform>%n ties: another vote settles each, by a voter who abstained or who votes anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::VoteHeader</name>
    <message numerus="yes">
        <source>%1 of %2 · %n to go</source>
        <translation>
            <numerusform>%1 of %2 · %n to go</numerusform>
            <numerusform>%1 of %2 · %n to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::WrongFacesPanel</name>
    <message numerus="yes">
        <source>%n photo(s) told wrongly</source>
        <translation>
            <numerusform>%n photo told wrongly</numerusform>
            <numerusform>%n photos told wrongly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>release</name>
    <message numerus="yes">
        <source>Every volunteer is %n or older</source>
        <translation>
            <numerusform>Every volunteer is %n or older</numerusform>
            <numerusform>Every volunteer is %n or older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every volunteer’s %n days of withdrawal are over</source>
        <translation>
            <numerusform>Every volunteer’s %n day of withdrawal is over</numerusform>
            <numerusform>Every volunteer’s %n days of withdrawal are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n voters of the panel have voted</source>
        <translation>
            <numerusform>All %n voters of the panel have voted</numerusform>
            <numerusform>All %n voters of the panel have voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are the same in both.</source>
        <translation>
            <numerusform>%n row is the same in both.</numerusform>
            <numerusform>%n rows are the same in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>volunteer %1, photo(s) %2</source>
        <translation>
            <numerusform>volunteer %1, photo %2</numerusform>
            <numerusform>volunteer %1, photos %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked for a second look, and released as accepted: %n photo(s)</source>
        <translation>
            <numerusform>Marked for a second look, and released as accepted: %n photo</numerusform>
            <numerusform>Marked for a second look, and released as accepted: %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) decided by a person; the release says so</source>
        <translation>
            <numerusform>%n label decided by a person; the release says so</numerusform>
            <numerusform>%n labels decided by a person; the release says so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>results</name>
    <message numerus="yes">
        <source>%n voting sheet(s) stored</source>
        <translation>
            <numerusform>%n voting sheet stored</numerusform>
            <numerusform>%n voting sheets stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n voting sheet(s)</source>
        <translation>
            <numerusform>Importing %n voting sheet</numerusform>
            <numerusform>Importing %n voting sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>accept %n photos</source>
        <translation>
            <numerusform>accept %n photo</numerusform>
            <numerusform>accept %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n photos</source>
        <translation>
            <numerusform>reject %n photo</numerusform>
            <numerusform>reject %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopen %n photos</source>
        <translation>
            <numerusform>reopen %n photo</numerusform>
            <numerusform>reopen %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A colleague changed %n photos in the meantime; their values were kept, look at them again</source>
        <translation>
            <numerusform>A colleague changed %n photo in the meantime; its values were kept, look at it again</numerusform>
            <numerusform>A colleague changed %n photos in the meantime; their values were kept, look at them again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n photos for a second look</source>
        <translation>
            <numerusform>mark %n photo for a second look</numerusform>
            <numerusform>mark %n photos for a second look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the second look at %n photos back</source>
        <translation>
            <numerusform>take the second look at %n photo back</numerusform>
            <numerusform>take the second look at %n photos back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voting</name>
    <message numerus="yes">
        <source>All %n seats of the panel for ‘%1’ are taken; %2 is not among its voters. Who only tried frees the seat by clearing every answer to this question: open the project under that name, go to Vote, and press 0 at each</source>
        <translation>
            <numerusform>There is %n seat of the panel for ‘%1’, and it is taken; %2 is not among its voters. Who only tried frees the seat by clearing every answer to this question: open the project under that name, go to Vote, and press 0 at each</numerusform>
            <numerusform>All %n seats of the panel for ‘%1’ are taken; %2 is not among its voters. Who only tried frees the seat by clearing every answer to this question: open the project under that name, go to Vote, and press 0 at each</numerusform>
        </translation>
    </message>
</context>
</TS>
