import '@coform/forms/courses/card/define';
