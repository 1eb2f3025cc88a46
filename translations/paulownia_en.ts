<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DialogInteraction</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawTool</name>
    <message>
        <source>Drag round the face, or click its top edge (the hairline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the bottom edge (the chin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the right edge</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>%1 s a photo, about %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal investigator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>A chart is written as .svg, .pdf or .png; choose one of these endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF (*.pdf);;Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from most votes for “%2” to fewest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos written to %1</source>
        <translation>
            <numerusform>%n photo written to %1</numerusform>
            <numerusform>%n photos written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a double, unreadable or sent again: its line was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3 unchanged, %4 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are turned by the angle that the project had for them: six columns do not carry it</source>
        <translation>
            <numerusform>%n of them is turned by the angle that the project had for them: six columns do not carry it</numerusform>
            <numerusform>%n of them are turned by the angle that the project had for them: six columns do not carry it</numerusform>
        </translation>
    </message>
    <message>
        <source>paulownia: nothing was imported from %1; correct these lines first</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>%1 of %2 photos have a proposal, %3 of them a doubt; found by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>paulownia: It cannot be released yet. These are not so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released %1 photos of %2 volunteers into %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no photo under review in this project</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>paulownia: say which photos to accept: name them, or give --proposed or --min-confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no face rectangle to accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paulownia: say which photos to reject: name them, or give --undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos rejected</source>
        <translation>
            <numerusform>%n photo rejected</numerusform>
            <numerusform>%n photos rejected</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked for a second look</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>raw agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  to be settled by another vote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voters (of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, ‘%3’: %4 answers, %5 new, %6 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded where the consent of %1 is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed after round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 about %2 subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3; version %4, %5; %6 voters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  95 % of %1%2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  voter %1: %2 answers, agrees with the rest %3, alpha without %4, %5 s a vote, right by Dawid-Skene %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  by Dawid-Skene %1 of %2 subjects would have another label, or one where the votes give none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a project the questions are gender and smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a kit for %2 with %3 pictures; its answers come back as %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3 new, %4 changed, %5 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, decided by %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who is at work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that waits for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous that waits for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import submissions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record where the consent is kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all proposals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: a hand in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: not looking straight ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: eyes closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: something over the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: another, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left by 1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right by 1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left by 0.1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right by 0.1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rectangle left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rectangle right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rectangle up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rectangle down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rectangle left by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rectangle right by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rectangle up by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rectangle down by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rectangle narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rectangle wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rectangle shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rectangle taller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighth answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninth answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import voting sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Paulownia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo as it came, or as it is now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>This line is not UTF-8; save the form as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of a form is a key, one tab and a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ stands here a second time; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no line ‘%1’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no key of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no time with its zone; one looks like 2019-02-08T09:15:00+09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no year of birth; it has four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no answer to a consent; it is yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carriage return; lines end with a line feed alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 fields instead of %2 with tabs between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no photo&apos;s file name; one looks like a00b16f8_3.jpeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ stands in line %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ‘%2’; it must be a positive whole number without a leading zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, more than any photo has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag is ‘%1’; it must be 0, 1 or 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is ‘%1’, but the flag says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle is %1, but the flag is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accepted photo needs a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle is ‘%1’; it must be a number of degrees above −180 and up to 180</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rejected photo needs a reason, an accepted one has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file starts with a byte order mark; save it as UTF-8 without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file has six columns, the other is the full form; merge two of a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no UTF-8 text; save the sheet as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carriage return inside a line; save the sheet with LF or CRLF line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of a voting sheet has three fields with tabs between them, the voter&apos;s name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line holds an id and a choice with a tab between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is answered twice, first in line %2; keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voting sheet cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voting sheet cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voting sheet cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kit cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kit cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no kit, or it is not as the project signed it; ask for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no answer that was given with this kit: the file is damaged, forged, or of another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no answers to a kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers cannot be kept here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the answers to another kit; move the file away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Waits for a curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on smiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems listed at import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again, left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of submissions to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical photos or submissions to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos left out as doubles: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consents not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers perhaps too young: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volunteers may still withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until the last of them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for time to pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1 · rejected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a proposed face: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a second look: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voters have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who has voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>releases built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counted here blocks one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos to review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubles to resolve: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents to record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers who may still withdraw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, voters missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>The model of 68 face points is not there: install the package libdlib-data, or choose the detector &quot;symmetry&quot;, which needs no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a dlib model of 68 face points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV&apos;s face cascade is not there: install the package opencv-data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a cascade of OpenCV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headshot needs a photo of 8 bits a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headshot needs a face rectangle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face scale must lie between 0.05 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headshot&apos;s side must lie between 16 and 4096 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: it has no bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a %1, not a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is cut off: the end of the file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is damaged: part of it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too large to open: %1 × %2 pixels, %3 megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too small for a face: %1 × %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is in printing colours (CMYK); save it as an RGB JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a %1 of a kind that cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal needs a photo of 8 bits a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face could not be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no detector &quot;%1&quot;; choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thumbnail needs a photo and a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thumbnail could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole JPEG; send the camera’s own file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>This archive cannot be read; it may be damaged or locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive no longer holds this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than any photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged here, or locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive unpacks to far more than photos would; unpack it by hand and look at it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name means nothing here and the file was left out; photos are called like a00b16f8_1.jpeg, forms like a00b16f8.tsv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder’s name is no agreement number, so it was left out; one looks like a00b16f8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be read; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer has withdrawn this submission, so it stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo imported before is not here; it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo was not there when the submission was imported; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo differs from the one imported before, which is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The submission was left out because a file could not be read; import again when it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another import into this project is under way; wait for it to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form, so the consent is not on record; record where it is kept before a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every consent is answered yes, so the consent is not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer, born in %1, may have been younger than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form differs from the one imported before, which is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder or .zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file more than once in one submission: keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 repeats %1: keep the earlier submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file from different volunteers: find out whose it is, or keep only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These look alike: if they are one photo saved again, keep only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 photos these are missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo was withdrawn under another agreement number, so the submission stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission was withdrawn before; nothing of it is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no submission of that number; compare it with the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 days of withdrawal are over, and the project’s rule is that the submission is frozen then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is withdrawn, such as “the volunteer asked for it”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the agreement number out of the reason: the reason is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed rectangles: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangles and decisions of curators: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes changed or taken back: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels decided by a person: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about doubles: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems noted at the import: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release %1 held the volunteer: build a successor, and ask who has it to take that one instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same photos sent again as %1: that goes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entries that name the volunteer: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original files: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original files that stay, because another submission holds the same photo: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures and cut faces: %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The submission %1 was withdrawn on %2. This was erased:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the files erased:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project keeps this in place of the number, so that it cannot be imported again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act %1 of the project’s record: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before still hold it; erase them, or withdraw again after restoring one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the project: what is left on disk goes when the project is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>intakePage</name>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again: see %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>‘%1’ is no agreement number; one looks like a00b16f8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no photo of a volunteer; one looks like a00b16f8_3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looking straight ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head may be turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no verdict; use accepted or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no reason for a rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a curator or the principal investigator withdraws a submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a curator or the principal investigator builds a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a curator or the principal investigator changes settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::AboutDialog</name>
    <message>
        <source>About Paulownia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paulownia %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From volunteers&apos; photos to a consented, annotated, released headshot data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1, OpenCV, dlib, SQLite, libsodium, libarchive, libjpeg, libexif, nlohmann-json, CLI11 and tl::expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ActorDialog</name>
    <message>
        <source>Who is at work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at work in “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ActorForm</name>
    <message>
        <source>Imports, reviews photos and builds releases; sees every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers the questions, without seeing what others answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at results and decides on a release; sees every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::AgreementCard</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreeing pairs of votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over %n subject(s) with two votes or more; 1 is full agreement. In grey: 95 % intervals.</source>
        <translation>
            <numerusform>Over %n subject with two votes or more; 1 is full agreement. In grey: 95 % intervals.</numerusform>
            <numerusform>Over %n subjects with two votes or more; 1 is full agreement. In grey: 95 % intervals.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::BuildCard</name>
    <message>
        <source>Build a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the data set, for its datasheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as CC BY 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face rectangle&apos;s longer side, as a part of the headshot&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides the order of rows and the volunteers&apos; numbers: the same seed gives the same release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being built; the strip below shows how far and can cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) still open; see the checklist.</source>
        <translation>
            <numerusform>%n condition still open; see the checklist.</numerusform>
            <numerusform>%n conditions still open; see the checklist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name for the release&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ComingLaterPage</name>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploring comes with a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is off. It will show principal components, clusters and feature importance of a release. Until then, the arrays of a release open in numpy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training comes with a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is off. It will train networks on a release and show their learning curves. Until then, the arrays of a release serve any training program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::DoublesView</name>
    <message>
        <source>Same file, one submission: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same file, two volunteers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look alike: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve the certain ones (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the earlier submission…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: submitted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group’s photos side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubles are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and submissions that came twice appear here after an import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::FilterBar</name>
    <message>
        <source>%1  %2</source>
        <comment>filter, how many photos</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::FocusView</name>
    <message>
        <source>Stored: %1. Up goes back, 0 clears an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::GateList</name>
    <message>
        <source>Go to Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release earlier…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::HeadshotPreview</name>
    <message>
        <source>Headshot as a release would hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headshot as a release would hold it. Inner frame: the 299 × 299 pixels that the network sees. Line: rows 267 to 269, which should lie between mouth and chin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rectangle yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::HistoryCard</name>
    <message>
        <source>Built so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release has been built from this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases built so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::IntakePage</name>
    <message>
        <source>Submissions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consents not on record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain doubles to resolve: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a submissions folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an archive of submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions imported: %1 · there before: %2 · problems: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose submissions whose consent is not on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the consent kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1: say where the signed consent is, such as “paper form, folder 3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical files within a submission and submissions sent again are left out of review, votes and releases. The originals stay in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolving doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve a double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are left out of review, votes and releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: no doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No submissions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a submissions folder, or drop a folder or a .zip file here. A second import of the same folder adds nothing; one that was stopped goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::JobStrip</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>%1 – %2 – Paulownia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paulownia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) still running</source>
        <translation>
            <numerusform>%n job is still running</numerusform>
            <numerusform>%n jobs are still running</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done so far is kept; the rest can be started again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::NarrowingBar</name>
    <message>
        <source>Volunteer or photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this volunteer or photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what this reviewer decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only proposals with this doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voters a question needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::PageStack</name>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project&apos;s folder, or make a new project on the Home page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::PhotoTileModel</name>
    <message>
        <source>A double of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::PhotoView</name>
    <message>
        <source>Photo with the face&apos;s rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ProblemsView</name>
    <message>
        <source>File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by file or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an import cannot use is listed here, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ProjectOpener</name>
    <message>
        <source>Open a project folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReasonPanel</name>
    <message>
        <source>Reject: why? Press the digit, or Esc to go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>digit, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReleasePage</name>
    <message>
        <source>Verify a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way of a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) still to be met before there can be a release.</source>
        <translation>
            <numerusform>%n condition still to be met before there can be a release.</numerusform>
            <numerusform>%n conditions still to be met before there can be a release.</numerusform>
        </translation>
    </message>
    <message>
        <source>Building the release %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may it be released before the days of withdrawal are over? The reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put releases into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to release yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release is built from accepted photos. Import submissions first, and decide about their photos on the Review page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ResultsPage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
    <message>
        <source>Import voting sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting sheets (*.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing %n voting sheet(s)</source>
        <translation>
            <numerusform>Importing %n voting sheet</numerusform>
            <numerusform>Importing %n voting sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated (*.csv);;Tab-separated (*.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results appear when photos are in the project and votes on them: cast on the Vote page, or imported from voting sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voters may answer and change their minds until it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: no answer is taken or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the question again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it opened again? The reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the question “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is taken or changed from then on. Opening it again is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it voted on again? The reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties and too few votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voters see what waits for another vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The reason is recorded with your name, and the release says that a person decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReviewInspector</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal: %1 % likely to be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle by %1, not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReviewListModel</name>
    <message>
        <source>%1, photo %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReviewPage</name>
    <message>
        <source>A colleague was faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes of the review could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of submissions on the Intake page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos have not been searched for a face yet.</source>
        <translation>
            <numerusform>%n photo has not been searched for a face yet.</numerusform>
            <numerusform>%n photos have not been searched for a face yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Space accepts and goes on · R rejects · W draws · Z X C V turn · arrows move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9 rejects with that reason · Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos selected: Space accepts them, R rejects them</source>
        <translation>
            <numerusform>%n photo selected: Space accepts it, R rejects it</numerusform>
            <numerusform>%n photos selected: Space accepts them, R rejects them</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject for another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which confidence on, in percent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no percentage; type a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal that waits is that certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos have a proposal of %1 % confidence or more. Those that the detector doubts are marked for a second look.</source>
        <translation>
            <numerusform>%n photo has a proposal of %1 % confidence or more. Those that the detector doubts are marked for a second look.</numerusform>
            <numerusform>%n photos have a proposal of %1 % confidence or more. Those that the detector doubts are marked for a second look.</numerusform>
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
        <source>%n photos accepted</source>
        <translation>
            <numerusform>%n photo accepted</numerusform>
            <numerusform>%n photos accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo as it came. B shows it as it is now.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>No other photo waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos accepted</source>
        <translation>
            <numerusform>%n photo accepted</numerusform>
            <numerusform>%n photos accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rectangle yet: draw one (W), then accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press R first, then the reason&apos;s digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos rejected</source>
        <translation>
            <numerusform>%n photo rejected</numerusform>
            <numerusform>%n photos rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::RuleCard</name>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken.</source>
        <translation>
            <numerusform>%n rule broken.</numerusform>
            <numerusform>%n rules broken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SheetView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>This photo cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubjectsModel</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (decided)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubjectsPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which states to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubmissionTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubmissionsView</name>
    <message>
        <source>Submitted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left to withdraw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No submission is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the table to see its photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record where these %1 consents are kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record where the consent is kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by number, date, consent or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals and the volunteers’ web page come with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::UnresolvedCard</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every subject has a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s), settled by another vote: of a voter who abstained, or who votes anew.</source>
        <translation>
            <numerusform>%n tie, settled by another vote: of a voter who abstained, or who votes anew.</numerusform>
            <numerusform>%n ties, settled by another vote: of a voter who abstained, or who votes anew.</numerusform>
        </translation>
    </message>
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
    <message>
        <source>Nothing to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) decided by a person.</source>
        <translation>
            <numerusform>%n label decided by a person.</numerusform>
            <numerusform>%n labels decided by a person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote again on these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is open: voters can change their answers until it is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::VotePage</name>
    <message>
        <source>%1 votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes are about accepted photos. They appear here as soon as the first one is accepted on the Review page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing for you to vote on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting is not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge this photo alone, by how it looks to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos show the same person. Judge by how the person looks to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · all answered, thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %n to go</source>
        <translation>
            <numerusform>%1 of %2 · %n to go</numerusform>
            <numerusform>%1 of %2 · %n to go</numerusform>
        </translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::VoteStripChart</name>
    <message>
        <source>Votes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::VotersCard</name>
    <message>
        <source>Voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seats of the panel are taken. Voters appear under code names; agreement is with the votes of all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Krippendorff’s alpha would gain without this voter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median time from one vote to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::WelcomeView</name>
    <message>
        <source>Welcome to Paulownia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project keeps volunteers’ photos, consents, reviews and votes in one folder. Make a new one and import submissions into it, or open one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paulownia::ui::WindowMenus</name>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portal</name>
    <message>
        <source>This is no certificate chain in PEM form that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no private key in PEM form that fits the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be listened on; is another program using it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent form in use: version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent form is no JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent form lacks in ‘%1’: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft could not be written; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo of a draft is gone or has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for drafts could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly every agreement number has been given out; start another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The submission is not complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>release</name>
    <message>
        <source>There are accepted photos to release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import submissions and accept photos in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent of every volunteer is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no year of birth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every volunteer is %n or older</source>
        <translation>
            <numerusform>Every volunteer is %n or older</numerusform>
            <numerusform>Every volunteer is %n or older</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the volunteer&apos;s photos in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every volunteer&apos;s %n days of withdrawal are over</source>
        <translation>
            <numerusform>Every volunteer&apos;s %n day of withdrawal is over</numerusform>
            <numerusform>Every volunteer&apos;s %n days of withdrawal are over</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, or record why the release may come earlier (‘--early REASON’)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided to release earlier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (accepted without a rectangle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo is accepted or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide in Review, or with ‘paulownia review accept’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve the doubles in Intake, or with ‘paulownia duplicates --resolve’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the same file as %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n voters of the panel have voted</source>
        <translation>
            <numerusform>All %n voters of the panel have voted</numerusform>
            <numerusform>All %n voters of the panel have voted</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote, or bring in the missing voting sheets with ‘paulownia votes import’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote ended in a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original photo was changed since its import; restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandible vectors&apos; float16 numbers %1 volunteers at most; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be released yet; not so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something here already; choose a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write into is not there; make it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release cannot be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release cannot be written there; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release could not be put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record in Intake or with ‘paulownia consent’ where it is kept, or reject the volunteer&apos;s photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (may have been %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote again on them, or record a decision (‘paulownia votes decide’)</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>: %1 new answers, %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>A picture of the face needs a face rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the face could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the next run goes on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw face rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move face rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resize face rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark for a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the second look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face rectangle yet; draw one, then accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rejection needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopen photo</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last changes are not saved yet, so the project was not read anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no photo ‘%1’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectangle reaches out of the photo, which has %1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag says that ‘%1’ is turned, but not how far, and the project knows no angle; run ‘paulownia propose’ first, or import the full form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>Cannot draw that: 1 to 1,000,000 volunteers, 1 to 9 photos, up to 999 voters, 160 to 8000 pixels a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something already; name a folder that does not exist yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made; may you write there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished folder cannot be moved to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1; is there room on the disk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Act %1 is missing (the next one on record is %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act %1 (%2) does not follow the act before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act %1 (%2) was changed after it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the project; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be written; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged; restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s database reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was written by a newer Paulownia; install that one to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo could not be stored; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An original photo is missing from the project; restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A left-over file could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this folder already; choose a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel has an odd number of voters, 1 to 99, so that a majority can decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no project folder; make one with “New project” or ‘paulownia new’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague changed this photo in the meantime; look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the consent is kept, such as “paper form, folder 3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no submission of that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project asks no question ‘%1’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the submission %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the review of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vote of %1 on %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was never recorded: it was put in from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not as it was last recorded: it was changed from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original’s bytes have changed; restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of a withdrawn submission could not be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question ‘%1’ is closed: no answer is taken or changed until it is opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question ‘%1’ is open again for some subjects only, and this is none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 of the consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether ‘%1’ is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision on %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>voting</name>
    <message>
        <source>A voter&apos;s name is one line of 1 to 100 characters, without tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n seats of the panel for ‘%1’ are taken; %2 is not among its voters</source>
        <translation>
            <numerusform>The %n seat of the panel for ‘%1’ is taken; %2 is not among its voters</numerusform>
            <numerusform>All %n seats of the panel for ‘%1’ are taken; %2 is not among its voters</numerusform>
        </translation>
    </message>
    <message>
        <source>The table cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined: every vote is for the same choice, so that nothing is left to agree on beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined: no subject has two votes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no photo of a volunteer; one looks like a00b16f8_3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no agreement number; one looks like a00b16f8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project knows no ‘%1’; import its submission first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no answer to ‘%2’; choose one of: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing of this sheet was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet holds no vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no agreement number (a00b16f8) and no photo (a00b16f8_3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered ‘%2’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kit asks no question ‘%1’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing for %1 to vote on: no open question has a seat left and an accepted photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is about nothing that this project asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are answers to a kit that this project never made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question&apos;s name is one word of small letters, digits and hyphens: beard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is one line of 1 to 300 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question has two to nine choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice is one word of small letters, digits and hyphens: no-beard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has been voted on: ask the new one under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; the reason is kept with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is nothing that is voted on in ‘%2’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is open; close it before another round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in ‘%1’ waits for another vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes on %1 have a majority; nobody decides against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voting sheet cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has a sheet already: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is answered twice; keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first answer fits no question; name one with ‘--question’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting on ‘%1’ is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
