<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DateQuestion</name>
        <message numerus="yes">
            <source>%n texts do not say when they were written, so {0} cannot be dated.</source>
            <translation>
                <numerusform>%n text does not say when it was written, so {0} cannot be dated.</numerusform>
                <numerusform>%n texts do not say when they were written, so {0} cannot be dated.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventDates</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n days</source>
            <translation>
                <numerusform>last %n day</numerusform>
                <numerusform>last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n hours</source>
            <translation>
                <numerusform>last %n hour</numerusform>
                <numerusform>last %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n minutes</source>
            <translation>
                <numerusform>last %n minute</numerusform>
                <numerusform>last %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n months</source>
            <translation>
                <numerusform>last %n month</numerusform>
                <numerusform>last %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n weeks</source>
            <translation>
                <numerusform>last %n week</numerusform>
                <numerusform>last %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>last %n years</source>
            <translation>
                <numerusform>last %n year</numerusform>
                <numerusform>last %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n days</source>
            <translation>
                <numerusform>next %n day</numerusform>
                <numerusform>next %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n hours</source>
            <translation>
                <numerusform>next %n hour</numerusform>
                <numerusform>next %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n minutes</source>
            <translation>
                <numerusform>next %n minute</numerusform>
                <numerusform>next %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n months</source>
            <translation>
                <numerusform>next %n month</numerusform>
                <numerusform>next %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n weeks</source>
            <translation>
                <numerusform>next %n week</numerusform>
                <numerusform>next %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>next %n years</source>
            <translation>
                <numerusform>next %n year</numerusform>
                <numerusform>next %n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message numerus="yes">
            <source>{0}: %n events</source>
            <translation>
                <numerusform>{0}: %n event</numerusform>
                <numerusform>{0}: %n events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingPanel</name>
        <message numerus="yes">
            <source>%n findings resolved by edit</source>
            <translation>
                <numerusform>%n finding resolved by edit</numerusform>
                <numerusform>%n findings resolved by edit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n paragraphs</source>
            <translation>
                <numerusform>in %n paragraph</numerusform>
                <numerusform>in %n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %n findings</source>
            <translation>
                <numerusform>{0} of %n finding</numerusform>
                <numerusform>{0} of %n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n messages are marked as not checked</source>
            <translation>
                <numerusform>%n message is marked as not checked</numerusform>
                <numerusform>%n messages are marked as not checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more notes are in the file</source>
            <translation>
                <numerusform>%n more note is in the file</numerusform>
                <numerusform>%n more notes are in the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n units without a translation</source>
            <translation>
                <numerusform>%n unit without a translation</numerusform>
                <numerusform>%n units without a translation</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Loading</name>
        <message numerus="yes">
            <source>very long paragraphs were divided, %n times</source>
            <translation>
                <numerusform>very long paragraphs were divided, %n time</numerusform>
                <numerusform>very long paragraphs were divided, %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeriodDesk</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlainText</name>
        <message numerus="yes">
            <source>%n characters could not be decoded</source>
            <translation>
                <numerusform>%n character could not be decoded</numerusform>
                <numerusform>%n characters could not be decoded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the file holds %n NUL characters</source>
            <translation>
                <numerusform>the file holds %n NUL character</numerusform>
                <numerusform>the file holds %n NUL characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>paragraphs: %n</source>
            <translation>
                <numerusform>paragraphs: %n</numerusform>
                <numerusform>paragraphs: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message numerus="yes">
            <source>These rules hide {0} of %n findings</source>
            <translation>
                <numerusform>These rules hide {0} of %n finding</numerusform>
                <numerusform>These rules hide {0} of %n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message numerus="yes">
            <source>Does not work: %n parts</source>
            <translation>
                <numerusform>Does not work: %n part</numerusform>
                <numerusform>Does not work: %n parts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Structure</name>
        <message numerus="yes">
            <source>Perhaps a running head or page number, on %n pages; it takes no part in anything.</source>
            <translation>
                <numerusform>Perhaps a running head or page number, on %n page; it takes no part in anything.</numerusform>
                <numerusform>Perhaps a running head or page number, on %n pages; it takes no part in anything.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %n Kazakh paragraphs have no counterpart in the Russian text.</source>
            <translation>
                <numerusform>This Kazakh paragraph (%n) has no counterpart in the Russian text.</numerusform>
                <numerusform>These %n Kazakh paragraphs have no counterpart in the Russian text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %n Russian paragraphs have no counterpart in the Kazakh text.</source>
            <translation>
                <numerusform>This Russian paragraph (%n) has no counterpart in the Kazakh text.</numerusform>
                <numerusform>These %n Russian paragraphs have no counterpart in the Kazakh text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %n paragraphs stand in another order or place in the other text.</source>
            <translation>
                <numerusform>This %n paragraph stands in another order or place in the other text.</numerusform>
                <numerusform>These %n paragraphs stand in another order or place in the other text.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message numerus="yes">
            <source>{0} of %n events</source>
            <translation>
                <numerusform>{0} of %n event</numerusform>
                <numerusform>{0} of %n events</numerusform>
            </translation>
        </message>
    </context>
</TS>
