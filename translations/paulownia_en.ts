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
        <source>The photo is missing</source>
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
</context>
<context>
    <name>paulownia::cli</name>
    <message>
        <source>%n photos had been looked at before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 photos have a proposal, %3 of them a doubt; found by %4</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>paulownia::formats</name>
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
</context>
<context>
    <name>paulownia::formats::PositionsReader</name>
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
</context>
<context>
    <name>paulownia::formats::SheetReader</name>
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
</context>
<context>
    <name>paulownia::review::PositionsImporter</name>
    <message>
        <source>The project has no photo ‘%1’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectangle reaches out of the photo, which has %1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag says that ‘%1’ is turned, but not how far, and the project knows no angle; import the full form</source>
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
    <name>paulownia::ui::StripPainting</name>
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
    <name>paulownia::voting</name>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopen %n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A colleague changed %n photos in the meantime; their values were kept, look at them again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</context>
<context>
    <name>voting</name>
    <message>
        <source>A voter&apos;s name is one line of 1 to 100 characters, without tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n seats of the panel for ‘%1’ are taken; %2 is not among its voters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The table cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
