import '@coform/forms/courses/list/define';
