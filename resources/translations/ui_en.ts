<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n paragraph(s) differ</source>
        <translation>
            <numerusform>%n paragraph differs</numerusform>
            <numerusform>%n paragraphs differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::DifferencesDialog</name>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%n word changed</numerusform>
            <numerusform>%n words changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::FileCommands</name>
    <message numerus="yes">
        <source>%n item(s) taken from the clipboard</source>
        <translation>
            <numerusform>%n item taken from the clipboard</numerusform>
            <numerusform>%n items taken from the clipboard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::FindingModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::HistoryPane</name>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%n word changed</numerusform>
            <numerusform>%n words changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::ImportDialog</name>
    <message numerus="yes">
        <source>%n item(s) imported</source>
        <translation>
            <numerusform>%n item imported</numerusform>
            <numerusform>%n items imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::ProofingCommands</name>
    <message numerus="yes">
        <source>%n sure finding(s) fixed</source>
        <translation>
            <numerusform>%n sure finding fixed</numerusform>
            <numerusform>%n sure findings fixed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::SessionQuestions</name>
    <message numerus="yes">
        <source>Unsaved text was found in %n item(s)</source>
        <translation>
            <numerusform>Unsaved text was found in %n item</numerusform>
            <numerusform>Unsaved text was found in %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muharrir::WorkflowBinding</name>
    <message numerus="yes">
        <source>Approval void: %n word(s) changed since</source>
        <translation>
            <numerusform>Approval void: %n word changed since</numerusform>
            <numerusform>Approval void: %n words changed since</numerusform>
        </translation>
    </message>
</context>
</TS>
