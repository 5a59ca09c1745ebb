@NullMarked
package app.zhirong.statistics.web;

import org.jspecify.annotations.NullMarked;
